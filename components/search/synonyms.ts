/** Korean words that people type for ours. The terms, and why each was chosen, stand in docs/korean.md. */
import { stemOf } from './hangul';

/** Our word or term, and what is typed for it. They are read in this order, so a later one may build on an earlier. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  종속성: '의존성, 디펜던시',
  '종속성 분리': '종속성 격리',
  '전이 종속성': '간접 종속성, 전이적 종속성',
  저장소: '레포지토리, 리포지토리, 레포',
  '잠금 파일': '락 파일',
  설정: '컨피그, 구성',
  '인증 정보': '자격 증명, 크리덴셜',
  시크릿: '비밀, 비밀값',
  '간단한 테스트': '리트머스 테스트',
  '백엔드 서비스': '지원 서비스, 백킹 서비스',
  리소스: '자원',
  서드파티: '써드파티',
  아티팩트: '산출물',
  릴리즈: '릴리스',
  롤백: '되돌리기',
  무상태: '상태 없음, 상태 없는, 스테이트리스',
  '아무 것도 공유하지 않음': '비공유, 셰어드 나싱',
  '스티키 세션': '고정 세션, 세션 고정',
  동시성: '병행성',
  '수평적 확장': '수평 확장, 스케일 아웃',
  '수직 확장': '수직적 확장, 스케일 업',
  '폐기 가능': '폐기 가능성',
  '그레이스풀 셧다운': '우아한 종료, 정상 종료',
  멱등: '멱등성',
  '준비성 프로브': '레디니스 프로브, 준비 상태 프로브',
  프로덕션: '운영 환경',
  '개발/프로덕션환경 일치': '개발 프로덕션 일치, 개발 운영 일치, 패리티',
  '지속적인 배포': '지속적 배포',
  '계약 테스트': '컨트랙트 테스트',
  '프리뷰 환경': '미리보기 환경',
  로그: '로깅',
  '구조화 로그': '구조적 로그',
  텔레메트리: '원격 측정',
  '관측 가능성': '관찰 가능성, 관측성, 가시성, 옵저버빌리티',
  'Admin 프로세스': '관리 프로세스, 관리자 프로세스, 어드민 프로세스',
  회복력: '복원력, 회복 탄력성',
  '모의 실행': '드라이 런',
  '상태 확인': '헬스 체크',
  '객체 스토리지': '오브젝트 스토리지',
  알림: '알람',
  셸: '쉘',
  Git: '깃',
  Docker: '도커',
  Kubernetes: '쿠버네티스',
};

/** The words of a phrase by their stems, with or without a space or a stroke between them, and not inside a longer word. */
function wholly(phrase: string): RegExp {
  const words = phrase.split(' ').map(stemOf);
  return new RegExp(`(?<![가-힣])${words.join('[\\s/]*')}(?![가-힣])`, 'g');
}

const RULES = Object.entries(SYNONYMS).flatMap(([ours, typed]) =>
  typed.split(', ').map((phrase) => [wholly(phrase), ours] as const),
);

/** A query in our words, without particles; null where it has no other word for one of ours. */
export function inOurWords(query: string): string | null {
  const asked = query.normalize('NFC').replace(/[가-힣]+/g, stemOf);
  const ours = RULES.reduce((text, [typed, word]) => text.replace(typed, word), asked);
  return ours === asked ? null : ours;
}
