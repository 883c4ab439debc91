import type { SimulationWords } from '@/content/words';
import type { AdminProcessesCodes } from '@/domain/simulations/admin-processes';

export const simulation = {
  title: '어디에서 실행하는가?',
  task: 'v41을 마이그레이션과 함께 배포하고 v40으로 되돌아가되, 요청이 하나도 실패하지 않고, 마이그레이션이 한 번만 실행되며, 그 실행이 기록에 남게 하세요.',
  hint: '복제본에서 필요한 열로 이어지는 선을 따라가세요. 배포하는 동안에는 두 릴리즈가 저마다 자기 열을 찾고, 되돌아간 뒤에는 v40만 찾습니다.',
  solved:
    '올바른 릴리즈에서, 한 번, 트래픽이 오기 전에 실행했습니다. v41의 일회성 프로세스에는 v41이 빌드될 때의 마이그레이션이 그대로 있고, 그 실행은 로그에 있습니다. 열을 더하기만 했으므로 v40은 배포하는 동안에도 계속 응답했고, 되돌아왔을 때도 필요한 것을 모두 찾습니다.',
  choices: {
    where: '마이그레이션을 어디에서 실행합니까?',
    when: '언제 실행합니까?',
    shape: '열을 어떻게 `amount_cents`로 바꿉니까?',
  },
  options: {
    laptop: '노트북에서, main의 최신 커밋으로',
    paste: '클라이언트에 붙여 넣은 SQL로',
    boot: '웹 복제본마다 부팅할 때',
    job: 'v41의 일회성 프로세스에서',
    before: 'v41이 트래픽을 받기 전',
    after: 'v41이 넘겨받은 뒤',
    rename: '한 번에 이름 바꾸기',
    expand: '지금 더하고, 이전 열은 v44에서 지우기',
  },
  actions: {
    deploy: 'v41 배포',
    back: 'v40으로 되돌아가기',
  },
  checks: {
    served: {
      label: '실패하는 요청 없음',
      untried: '복제본 3개 모두에 v41을 배포하세요.',
      holds: '배포의 모든 단계에서 복제본마다 자기 열을 찾았습니다.',
      breaks: '실패한 요청: {n}개. 복제본에 필요한 열이 거기 없었습니다.',
    },
    once: {
      label: '한 번만 실행되는 마이그레이션',
      untried: 'v41을 배포하고 마이그레이션이 몇 번 시작하는지 세어 보세요.',
      holds: '프로세스 하나가 처음부터 끝까지 실행했습니다.',
      breaks: '필요 이상으로 실행한 횟수: {n}번. 같은 테이블에서 부딪쳐 아무도 끝내지 못했습니다.',
    },
    recorded: {
      label: '기록에 남는 실행',
      untried: 'v41을 배포한 다음, 무엇이 어느 릴리즈에서 실행되었는지 물어보세요.',
      holds: '어느 릴리즈가 실행했고 어떻게 끝났는지 로그에 있습니다.',
      breaks: '아무도 추적할 수 없는 실행: {n}번. 테이블은 바뀌었는데 왜 바뀌었는지 말해 줄 릴리즈도 로그도 없습니다.',
    },
    returns: {
      label: '되돌아갈 수 있음',
      untried: 'v41을 배포한 뒤 v40으로 되돌아가세요.',
      holds: 'v40이 이전 테이블에서처럼 새 테이블에서도 실행됩니다.',
      breaks: '되돌아간 뒤 실패한 요청: {n}개. 코드는 돌아왔지만 테이블은 돌아오지 않았습니다.',
    },
  },
  lines: {
    begin:
      'v40의 복제본 3개가 서비스합니다. v41에는 마이그레이션이 있습니다. 유로로 된 `amount` 열이 `amount_cents` 열이 됩니다.',
    'ran-laptop': '노트북이 main의 최신 커밋으로 마이그레이션합니다. v41보다 더 나간 커밋입니다.',
    'ran-laptop-further':
      '노트북이 main의 최신 커밋으로 마이그레이션합니다. 거기에는 이미 v44의 마지막 단계가 있어 `amount` 열이 지워집니다.',
    'ran-paste': '리뷰에서 문장을 복사해 데이터베이스 클라이언트에 붙여 넣습니다.',
    'ran-job': 'v41에서 일회성 프로세스가 시작해 마이그레이션하고 0으로 종료합니다. 출력은 로그에 있습니다.',
    raced:
      'v41의 복제본 3개가 부팅하며 마이그레이션을 시작합니다. 도구가 락을 잡지 않아서 web-2와 web-3은 이미 바뀐 테이블을 만납니다.',
    refused:
      '마이그레이션이 반쯤 적용된 것으로 표시됩니다. v41의 복제본은 하나도 시작하지 못하므로 v40이 계속 서비스해야 합니다.',
    unrecorded:
      '어느 릴리즈도 실행하지 않았고 어느 로그에도 없습니다. 다음 배포에서야 이 마이그레이션이 목록에 없다는 사실이 드러납니다.',
    replaced: '{replica}: v40을 멈추고 v41을 시작합니다.',
    answered: '요청 3개에 응답 3개입니다.',
    failed: '{replicas}, {release}: `{column}` 열이 없습니다.',
    deployed: '어디서나 v41이 서비스합니다. 첫 단계부터 마지막까지 실패한 요청이 없습니다.',
    back: '모든 복제본이 다시 v40에서 시작합니다. 테이블은 그대로입니다.',
  },
  parts: {
    'from-laptop': '노트북, main의 최신 커밋',
    'from-paste': '붙여 넣은 SQL',
    'from-boot': '복제본마다',
    'from-job': '일회성 프로세스, v41',
    v40: 'v40',
    v41: 'v41',
    table: 'charges 테이블',
    answered: '응답함',
    failed: '실패함',
    half: '반쯤 적용됨',
    'phase-migrate': '마이그레이션',
    'phase-boot': '셋 다 부팅',
    'in-log': '로그에 있음',
    'no-log': '기록 없음',
    'told-columns': 'charges 테이블의 열: {columns}.',
    'told-replica': '{replica}: {release} 실행 중, 필요한 열 {columns}, 마지막 요청 {state}.',
    'told-quiet': '{replica}: {release} 실행 중, 필요한 열 {columns}.',
    'told-waiting': '마이그레이션을 아직 실행하지 않았습니다.',
    'told-run': '마이그레이션을 실행했습니다. 실행한 곳: {source}.',
    'told-half': '마이그레이션이 반쯤 적용되었습니다.',
    'is-under-way': '배포하는 중입니다. ‘한 단계’를 누르면 이어집니다.',
    'is-deployed': 'v41을 배포했습니다.',
    'is-stuck': '중간에 멈춰 있습니다.',
    'not-deployed': 'v41을 배포하기 전에는 되돌아갈 것이 없습니다.',
    'is-back': 'v40으로 되돌아갔습니다.',
  },
} satisfies SimulationWords<AdminProcessesCodes>;
