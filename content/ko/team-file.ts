/** 팀 파일의 한국어 문구. 질문, 제목, 라벨은 다른 곳에 있습니다. */
import type { TeamFileWords } from '@/domain/formats/team-words';

export const teamFile: TeamFileWords = {
  title: 'Twelve-Factor 팀 보고서',
  labels: {
    round: '회차',
    people: '사람',
    agreement: '의견 일치',
    open: '미합의',
    factor: '팩터',
    lowest: '최저',
    median: '중앙값',
    highest: '최고',
    spread: '차이',
  },
  people: '{n}명',
  peopleNamed: '{n}명: {names}',
  numbered: '{number}번',
  hands: '(손들기로 답한 질문: {hands}개)',
  agreement: '두 명 이상이 답한 질문 {both}개 중 {agree}개에서 모두 같은 답',
  open: '논의할 질문 {n}개 중 {open}개에 아직 합의한 답이 없음',
  spreads: {
    heading: '점수의 차이',
    none: '아직 팩터 점수가 있는 사람이 없습니다.',
    points: '{points}점',
  },
  discuss: {
    heading: '먼저 논의할 것',
    lead: '불일치 × 중요도가 큰 질문부터 나옵니다. 굵은 글씨는 팀이 합의한 답입니다.',
    none: '의견이 갈린 질문이 없습니다.',
  },
  agreed: { heading: '그 밖에 합의한 것', none: '그 밖에 합의한 것이 없습니다.' },
  actions: { heading: '할 일', none: '적어 둔 할 일이 없습니다.' },
  method: [
    '점수는 평균이 아니라 팀이 합의한 답으로 냅니다. 불일치는 답(예 1, 부분적으로 ½, 아니요 0)의 분산에 4를 곱한 값입니다. 모두 같으면 0, 절반이 예이고 절반이 아니요이면 100점 만점에 100입니다. 손을 n명이 들면 그 질문에 답한 사람 n명으로 셉니다.',
    '할 일을 마치면 여기서 표시하고 팀 페이지에서 이 파일을 가져오세요. 표시와 글과 근거를 읽습니다.',
  ],
  columns: { what: '할 일', factor: '팩터', question: '질문', owner: '담당자', due: '기한', done: '완료' },
  yes: '예',
  no: '아니요',
};
