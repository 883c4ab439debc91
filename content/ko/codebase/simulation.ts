import type { SimulationWords } from '@/content/words';
import type { CodebaseCodes } from '@/domain/simulations/codebase';

export const simulation = {
  title: '배포 지도',
  task: '어떤 배포에도 되살아나지 않도록 결함 2개를 고치고, 프로덕션이 어떤 코드를 실행하는지 언제든 말할 수 있게 하세요.',
  hint: '‘한 단계’를 누르면 하루가 지납니다. 무엇이 함께 옮겨 가고 무엇이 뒤에 남는지 보세요. 배포는 커밋으로만 옮겨 갈 수 있습니다.',
  solved:
    '배포는 이력 속의 커밋을 가리키는 포인터입니다. 커밋은 포인터를 따라가고 덮어쓸 수 없으므로, 수정이 남고 작성자와 날짜도 남습니다. 세금 규칙은 두 앱이 의존하는 한곳에 있으므로, 한 번 고친 것이 두 앱에 모두 닿았습니다. 코드베이스에 없는 것은 다음 배포 때 사라집니다.',
  choices: {
    repair: '환불액이 1센트 모자랍니다. 어디에서 고칩니까?',
    sharing: '두 앱은 `tax.js`를 어떻게 얻습니까?',
  },
  options: {
    server: '프로덕션 서버에서 손으로',
    commit: '커밋으로',
    copy: '앱마다 복사본',
    library: '버전이 있는 라이브러리 `@ledger/tax`',
  },
  actions: {
    'mend-refunds': '환불 고치기',
    'mend-tax': '세금 고치기',
  },
  checks: {
    traceable: {
      label: '커밋과 일치하는 프로덕션',
      untried: '환불을 고치고, 환불을 처리하는 코드를 찾을 수 있는지 보세요.',
      holds: '환불을 처리하는 코드는 작성자와 날짜가 있는 커밋입니다.',
      breaks:
        '어떤 커밋에도 없는 코드가 프로덕션에서 실행된 횟수: {n}번. 어떤 프로그램이 환불했는지 물으면 보여 줄 것이 없습니다.',
    },
    survives: {
      label: '다음 배포에도 남는 수정',
      untried: '환불을 고친 다음, 그 위에 배포가 한 번 될 때까지 날짜를 넘기세요.',
      holds: '더 나중 버전이 프로덕션에 나갔고, 수정이 그 안에 있었습니다.',
      breaks: '배포가 지운 수정: {n}개. 배포한 버전에는 그 수정이 없었습니다.',
    },
    everywhere: {
      label: '두 앱에서 모두 사라지는 공유 결함',
      untried: '세금을 고치고, 두 앱의 프로덕션에 모두 닿게 하세요.',
      holds: '두 프로덕션 모두 고친 라이브러리가 든 커밋을 실행합니다.',
      breaks: '한 앱에만 닿은 수정: {n}개. `billing`의 복사본에는 결함이 그대로 있습니다.',
    },
  },
  lines: {
    begin: '`ledger-api`의 환불액이 1센트 모자랍니다. 세금은 두 앱에서 모두 틀립니다.',
    edited: '아나가 서버에서 `refunds.js`의 한 줄을 바꿉니다. 환불 10건이 제대로 나옵니다.',
    untraceable: '프로덕션의 코드가 어떤 커밋에도 없습니다. 지금 어떤 코드가 환불하는지 아무도 보여 줄 수 없습니다.',
    committed: '수정은 `ledger-api`의 커밋 {commit}입니다. 노트북에서 실행됩니다. 프로덕션은 아직 기다려야 합니다.',
    'tax-here': '`ledger-api`의 커밋 {commit}에서 이 앱의 `tax.js` 복사본을 고칩니다.',
    'tax-left': '`billing`에는 같은 결함이 있는 복사본이 따로 있습니다. 그쪽은 고칠 계획이 없습니다.',
    'tax-released':
      '`@ledger/tax` 1.0.1을 게시합니다. 두 앱 모두 버전을 올립니다. `ledger-api` 커밋 {commit}, `billing` 커밋 {billing}.',
    promoted: '하루가 지납니다. 프로덕션에 나간 것: `ledger-api` 커밋 {ledger}, `billing` 커밋 {billing}.',
    erased: '배포가 서버에 커밋을 덮어씁니다. 아나가 고친 줄은 사라지고, 환불액은 다시 1센트 모자랍니다.',
    'refunds-arrived': '환불 수정이 커밋으로 프로덕션에 들어갔습니다.',
    'tax-arrived': '두 프로덕션 모두 세금을 제대로 계산합니다.',
    kept: '또 다른 버전이 프로덕션에 나갑니다. 같은 이력에서 만들었으므로 수정이 들어 있습니다.',
  },
  parts: {
    laptop: '노트북',
    staging: '스테이징',
    production: '프로덕션',
    'by-hand': '손으로 고침, 커밋에 없음',
    'edit-gone': '고친 것이 사라짐',
    'shared-copy': '앱마다 tax.js 복사본',
    'shared-library': '둘 다 @ledger/tax {version}에 의존',
    'mends-refunds': '환불 수정',
    'faulty-refunds': '환불 1센트 부족',
    'mends-tax': '세금 수정',
    'faulty-tax': '세금 틀림',
    at: '{app}, {deploy}: 커밋 {commit}, {faults}.',
    'at-none': '{app}, {deploy}: 손으로 고침, 커밋에 없음, {faults}.',
    sound: '결함 없음',
    'is-by-hand': '서버는 이미 고쳤습니다.',
    'is-on-main': '커밋했습니다. ‘한 단계’를 누르면 프로덕션으로 나아갑니다.',
    'is-in-production': '수정이 프로덕션에 있습니다.',
    'are-made': '둘 다 고쳤습니다.',
  },
} satisfies SimulationWords<CodebaseCodes>;
