/** 화면의 말: 검색. */
import type { Ui } from '@/content/ui';

export const search = {
  title: '검색',
  field: '레슨, 질문, 용어 검색',
  hint: '한두 낱말로 찾으세요: 세션, 마이그레이션, SIGTERM. 조사가 붙거나 조금 틀려도 찾습니다.',
  loading: '색인을 불러오고 있습니다',
  failed: '색인을 불러오지 못했습니다. 읽던 것은 그대로입니다. 연결을 확인하고 다시 시도하세요.',
  again: '다시 시도',
  found: { other: '결과 {n}개' },
  none: '“{query}” 검색 결과가 없습니다. 더 짧은 낱말로 찾거나 용어집을 보세요.',
  glossary: '용어집 열기',
  kinds: { lesson: '레슨', section: '부분', question: '질문', term: '용어' },
  keys: '위아래 키로 고르고, Enter로 열고, Esc로 닫습니다.',
  close: '닫기',
} satisfies Ui['search'];
