/** 화면의 말: 그림 다시 그리기. */
import type { Ui } from '@/content/ui';

export const redraw = {
  title: '내 시스템에 맞게 다시 그리기',
  lead: '“{title}” 그림의 소스이며 mermaid 언어로 되어 있습니다. 자신의 시스템이 나올 때까지 바꾸어 보세요. 입력한 것은 이 브라우저에 남습니다.',
  source: '소스',
  frame: '그린 그림',
  loading: '그리기 도구를 불러오고 있습니다',
  drawn: '그렸습니다.',
  failed: 'mermaid가 아직 읽지 못합니다. 마지막으로 그려진 그림을 보여 줍니다.',
  failedAt: '{line}행을 아직 읽지 못합니다. 마지막으로 그려진 그림을 보여 줍니다.',
  missing: {
    end: '끝에 무언가 빠져 있습니다.',
    line: '줄 끝에 무언가 빠져 있습니다.',
    unfit: '표시한 곳에 있는 것이 거기에 맞지 않습니다.',
  },
  goTo: '{line}행으로 가기',
  unreachable: '그리기 도구를 불러오지 못했습니다. 입력한 글은 남아 있습니다. 연결을 확인하고 다시 여세요.',
  reset: '원본으로 되돌리기',
  restore: '내 그림 되살리기',
  copy: '소스 복사',
  copied: '복사함',
  save: 'SVG 내려받기',
  saved: '{file} 파일로 저장했습니다.',
  attach: {
    label: '함께 둘 질문의 답',
    button: '근거에 붙이기',
    done: '질문 {item}의 근거에 붙였습니다. Markdown 보고서에 그림으로 나옵니다.',
    again: '질문 {item}의 근거에 이미 이 그림을 다시 그린 것이 있습니다. 붙이면 바뀝니다.',
    open: '붙인 그림 열기',
  },
  close: '닫기',
} satisfies Ui['redraw'];
