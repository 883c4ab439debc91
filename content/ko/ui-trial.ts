/** 화면의 말: 시뮬레이션의 틀. */
import type { Ui } from '@/content/ui';

export const trial = {
  label: '시뮬레이션',
  caption: '여기서 고장 내도 실제로 망가지는 것은 없습니다. 조건을 모두 충족하면 ‘해 보기’가 완료됩니다.',
  taskLabel: '과제.',
  needsScript:
    '여기서는 버튼을 눌러 고장 내고 고치므로 이 부분에는 JavaScript가 필요합니다. 레슨의 나머지는 없이도 읽을 수 있습니다.',
  failed: '이 시뮬레이션을 불러오지 못했습니다. 레슨과 답은 그대로입니다.',
  retry: '다시 불러오기',
  hold: '{total}개 중 {n}개 충족',
  states: { untried: '미확인', holds: '충족', breaks: '미충족' },
  decide: '정할 것',
  act: '할 수 있는 것',
  checks: '충족해야 하는 조건',
  log: '일어난 일',
  logEmpty: '아직 아무 일도 일어나지 않았습니다.',
  good: '좋음: ',
  bad: '실패: ',
  hintLabel: '살펴볼 곳.',
  solvedLabel: '모든 조건을 충족합니다.',
  question: '내 서비스에 묻는 질문',
  step: '한 단계',
  play: '재생',
  pause: '멈춤',
  still: '버튼을 누르기 전까지는 아무것도 움직이지 않습니다.',
  over: '실행이 끝났습니다.',
  again: '다시 시작',
  begun: '설정이 바뀌어 처음부터 다시 시작합니다. 아직 센 것이 없습니다.',
  more: '늘리기: {what}',
  less: '줄이기: {what}',
  said: '{check}: {state}. {text}',
} satisfies Ui['trial'];
