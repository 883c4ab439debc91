/** 오류 페이지의 말: 모든 페이지와 함께 오므로 짧다. */
import type { FailureWords } from '@/content/words';

export const failure = {
  title: '이 페이지를 표시하지 못했습니다',
  text: '페이지 안에서 문제가 생겼습니다. 답은 이 브라우저에 있고 건드리지 않았습니다. 다시 시도하세요. 또 실패하면 만약을 위해 원본 데이터를 내려받은 뒤 새로 고치세요.',
  detail: '문제의 내용: {message}',
  retry: '다시 시도',
  download: '원본 데이터 내려받기',
} satisfies FailureWords;
