/** Twelvefold가 스스로를 질문마다 평가한 내용. */
import type { OwnNotes } from '@/content/own-assessment';

export const ownNotes: OwnNotes = {
  'codebase-config-externalised':
    '포트, 주소, 릴리즈, 로그 레벨을 환경에서 받습니다. 빌드의 공개 주소와 기본 경로도 마찬가지입니다.',
  'one-codebase-per-app':
    '앱 하나, 저장소 하나, 파이프라인 하나입니다. 페이지와 그것을 제공하는 프로세스를 함께 배포합니다.',
  'no-code-shared-between-apps': '다른 앱이 없습니다. 외부 코드는 모두 패키지 관리자를 거쳐 들어옵니다.',
  'releases-tracked-in-codebase': '빌드 이름은 커밋이며, 실행 중인 것이 무엇인지 `/healthz`가 알려 줍니다.',
  'dependency-manifest-locked':
    '매니페스트에 정확한 버전이, 잠금 파일에 전체 트리가 있습니다. 잠금 파일이 모든 플랫폼에 대해 완전한지 테스트가 확인합니다.',
  'no-system-wide-packages':
    '앱 자체는 호스트에 기대지 않지만, 그 밖의 2단계는 기댑니다. 브라우저 테스트는 시스템의 Chromium을 쓰고, 빌드는 RELEASE가 없으면 git에서 커밋을 읽습니다.',
  'isolated-pinned-runtime':
    'Node도 정확한 버전의 종속성이며 모든 스크립트의 경로에서 가장 앞에 놓입니다. 테스트가 Dockerfile과 비교합니다.',
  'runs-from-language-runtime': 'Node와 npm만 있으면 됩니다. README의 첫 명령이 거기서 시작합니다.',
  'runs-from-dependency-manifest': '`npm ci --ignore-scripts`가 런타임까지 모두 받습니다.',
  'runs-from-environment-config': '모든 설정에 기본값이 있어 아무것도 지정하지 않아도 됩니다.',
  'dependency-sources-trusted':
    '모든 패키지를 한 레지스트리에서 받고, 취약점과 서명을 CI에서 확인합니다. 다른 플랫폼용 잠금 항목 24개에는 아직 무결성 해시가 없습니다.',
  'config-separated-from-code':
    '배포마다 달라지는 값은 코드에 없습니다. 프로세스의 변수는 한곳에서 읽고 확인하며, 빌드의 변수는 빌드가 시작되기 전에 또 다른 한곳에서 확인합니다.',
  'no-config-or-secrets-in-repo': '앱이 아는 시크릿이 없습니다. 로컬 설정 파일은 git이 무시합니다.',
  'config-set-by-variables':
    '프로세스는 설정을 모두 변수로 받습니다. 기본 경로와 공개 주소는 모든 페이지에 들어가므로 빌드의 변수입니다. 바꾸려면 다시 빌드해야 합니다.',
  'open-source-ready': 'MIT 라이선스이며, 저장소에는 공개를 막을 시크릿이 없습니다.',
  'config-managed-per-deploy': '변수마다 따로 지정합니다. “staging” 같은 묶음은 없습니다.',
  'backing-services-located-by-config': '백엔드 서비스를 쓰지 않습니다. 입력한 내용은 브라우저에 남습니다.',
  'backing-services-interchangeable': '백엔드 서비스를 쓰지 않습니다.',
  'build-stage-config-free':
    '호스트의 최상위에 놓을 빌드에는 설정이 없습니다. 기본 경로나 공개 주소를 위한 빌드에는 그 값만 들어갑니다.',
  'release-combines-build-and-config':
    '웹 프로세스는 빌드와 변수를 합친 것이며 이름이 하나입니다. 정적 호스트에서는 빌드와 릴리즈가 같은 폴더입니다.',
  'config-template-provided':
    '모든 변수의 기본값과 뜻을 배포 안내서에 적어 두었습니다. compose 파일은 빌드 변수와 포트, 로그 수준을 이름으로 넘깁니다.',
  'config-values-populated-by-operator': '값은 실행하는 곳에서 채웁니다. 저장소에는 기본값만 있습니다.',
  'run-stage-only-executes':
    '이미지에는 빌드한 파일과 서버만 있고 파일 시스템은 읽기 전용입니다. 시작할 때 컴파일하거나 내려받는 것이 없습니다.',
  'processes-stateless': '프로세스는 요청과 요청 사이에 아무것도 남기지 않습니다.',
  'persistent-data-in-backing-service':
    '프로세스에는 오래 남아야 할 데이터가 없습니다. 답은 읽는 사람의 브라우저에 두 벌로 남습니다.',
  'local-storage-single-transaction-only': '파일을 전혀 쓰지 않으며 읽기 전용 파일 시스템에서 실행됩니다.',
  'sessions-outside-process': '세션이 없습니다. 어느 프로세스든 어느 요청에나 답할 수 있습니다.',
  'reachable-by-url-and-port': '스스로 PORT를 모든 주소에 바인딩하며, 컨테이너가 정하는 HOSTNAME은 무시합니다.',
  'app-usable-as-backing-service':
    '다른 프로그램이 검색 색인과 이 평가를 주소로 가져갈 수 있습니다. 그런 파일 말고는 인터페이스가 없습니다.',
  'work-split-by-process-type': '일의 종류가 하나이므로 프로세스 타입도 web 하나입니다.',
  'spans-multiple-processes': '프로세스끼리 공유하는 것이 없어 한 주소 뒤에 몇 개든 둘 수 있습니다.',
  'process-manager-in-charge':
    '포그라운드에서 실행되고 프로세스 파일을 쓰지 않습니다. 다시 시작하는 일은 플랫폼이 맡습니다.',
  'start-stop-any-time': '시작할 때 폴더 하나를 읽을 뿐이고, 멈출 때는 10초를 넘기는 요청만 잃습니다.',
  'startup-time-minimised': '시작부터 준비까지 걸린 시간을 벤치마크마다 잽니다.',
  'graceful-shutdown-on-sigterm':
    'SIGTERM을 받으면 새 연결을 받지 않고, 처리 중인 요청을 마친 뒤 10초 안에 끝납니다. 느린 요청과 쉬고 있는 연결을 둔 채로 테스트합니다.',
  'web-drains-short-requests': '처리 중인 요청에 답한 다음 연결을 닫습니다.',
  'long-poll-clients-reconnect': '메시지를 기다리며 열어 두는 연결이 없습니다.',
  'worker-returns-unfinished-job': '작업(job)이 없습니다.',
  'jobs-reentrant': '작업(job)이 없습니다.',
  'environments-kept-similar': '브라우저 테스트는 프로덕션이 제공할 바로 그 프로세스와 빌드 파일을 상대로 실행됩니다.',
  'time-gap-small': '운영하는 쪽에 따라 다릅니다. main의 커밋은 모두 빌드하고 테스트합니다.',
  'personnel-gap-small': '운영하는 쪽에 따라 다릅니다.',
  'tools-gap-small': '개발, 테스트, 이미지가 같은 Node 버전을 쓰며 테스트가 이를 지킵니다.',
  'backing-service-adapters-agnostic': '백엔드 서비스를 쓰지 않습니다.',
  'same-backing-services-everywhere': '백엔드 서비스를 쓰지 않습니다.',
  'one-event-per-line': '한 줄에 JSON 객체 하나이며 시각, 레벨, 이벤트를 담습니다.',
  'app-does-not-store-logs': 'stdout에만 씁니다.',
  'logs-unbuffered-to-stdout': '이벤트가 일어난 순간에 씁니다.',
  'environment-routes-logs': '운영하는 쪽에 따라 다릅니다. 스트림에 무엇이 담기는지는 안내서에 있습니다.',
  'errors-reported-to-service':
    '프로세스의 오류는 로그의 이벤트입니다. 브라우저에서 난 오류는 그 사람에게 보여 줄 뿐 어디로도 보내지 않습니다. 아무것도 보내지 않기 때문입니다.',
  'admin-runs-against-release':
    '서버에는 관리할 것이 없습니다. 옛 버전의 데이터는 그것을 읽는 페이지가 새 형식으로 바꿉니다.',
  'admin-code-ships-with-app':
    '마이그레이션은 답을 읽는 모든 페이지에 들어 있고, 작성자용 스크립트도 같은 저장소에 있습니다.',
  'production-console-available': '서버에 들여다볼 데이터가 없습니다.',
};
