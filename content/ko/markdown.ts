/** 내보낸 보고서의 말. 질문, 제목, 라벨은 제자리에 있고 여기서는 모으기만 한다. */
import { sharedByFiles } from '@/content/files';
import type { CsvWords, MarkdownWords } from '@/domain/formats/report-words';
import { factors } from './factors';
import { ui } from './ui';

const shared = sharedByFiles(factors, ui);

export const csvWords: CsvWords = {
  ...shared,
  columns: {
    factor: '팩터',
    id: 'id',
    question: '질문',
    importance: '중요도',
    answer: '답',
    note: '근거',
    fix: '첫 조치',
    effort: '전체 작업량',
  },
};

export const markdownWords: MarkdownWords = {
  ...shared,
  title: 'Twelve-Factor 평가',
  grades: ui.grades,
  labels: {
    score: '점수',
    range: '범위',
    grade: '등급',
    gate: '등급 상한',
    completeness: '확정된 질문',
    answers: '답',
    weights: '직접 정한 가중치',
    team: '팀',
    respondent: '답한 사람',
    date: '날짜',
    importance: '중요도',
    effort: '전체 작업량',
    gain: '오를 점수',
  },
  score: '100점 만점에 {score}점',
  range: '{floor}점에서 {ceiling}점, 미확정 질문의 답이 무엇이든',
  grade: '{grade}: {name}',
  notAssessed: '평가 안 함',
  percent: '{n}%',
  gates: {
    'codebase-no': '최대 {caps}. 코드베이스 질문에 ‘아니요’로 답했습니다: {items}',
    'codebase-partly': '최대 {caps}. 코드베이스 질문에 ‘부분적으로’로 답했습니다: {items}',
    'high-factor-below-half': '최대 {caps}. 중요도가 높은 팩터의 점수가 절반에 못 미칩니다: {factors}',
  },
  provisional: {
    // A file breaks its lines nowhere.
    completeness: ui.report.verdict.provisionalCompleteness.replaceAll('\u2060', ''),
    'codebase-open':
      '등급 없이 잠정입니다. 미확정인 코드베이스 질문이 있는 동안은 다른 팩터를 판단할 수 없습니다: {items}',
    both: '등급 없이 잠정입니다. 확정된 질문은 {percent}%이고, 등급이 나오려면 80%가 필요합니다. 미확정인 코드베이스 질문이 있는 동안은 다른 팩터도 판단할 수 없습니다: {items}',
  },
  plan: { heading: ui.report.fix.heading, none: ui.report.fix.none },
  reasonMissing: '적은 이유 없음',
  unknown: {
    heading: '다른 답',
    note: '이 체크리스트에 없는 질문의 답입니다. 보관하며 점수에는 넣지 않습니다.',
  },
  method: {
    heading: ui.report.method,
    paragraphs: [
      '‘예’는 1, ‘부분적으로’는 ½, ‘아니요’는 0으로 셉니다. ‘해당 없음’은 합계에서 빠집니다. 팩터의 점수는 답의 평균이고 중요도에 따라 8, 5, 3, 1의 가중치를 둡니다. 미확정 질문과 ‘모름’은 점수에서 빠지고, 그만큼 범위가 생깁니다.',
      '등급: 90점부터 A, 75점부터 B, 60점부터 C, 40점부터 D, 그 아래는 E. 코드베이스 질문에 ‘아니요’가 있으면 최대 C, ‘부분적으로’가 있으면 최대 B이고, 중요도가 높은 팩터가 절반에 못 미쳐도 최대 B입니다.',
      '이 파일은 다시 가져올 수 있습니다. 글과 근거를 읽고 숫자는 새로 계산합니다. 주석은 그 줄이 어느 질문인지 알려 주므로 남겨 두세요.',
    ],
  },
};
