/** 모든 페이지의 틀이 실패했을 때의 말: 모든 언어의 것이 모든 페이지와 함께 오므로 더 짧다. */
import type { frameFailure as english } from '@/content/en/failure-frame';

export const frameFailure = {
  title: '이 페이지를 표시하지 못했습니다',
  text: '페이지 안에서 문제가 생겼습니다. 답은 이 브라우저에 있고 건드리지 않았습니다.',
  retry: '다시 불러오기',
} satisfies Record<keyof typeof english, string>;
