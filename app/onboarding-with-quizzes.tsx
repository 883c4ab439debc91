'use client';

import { Onboarding, type OnboardingProps } from '@/components/learning/Onboarding';
import { quizzes } from '@/content/quizzes';

export function OnboardingWithQuizzes(props: Omit<OnboardingProps, 'quizzes'>) {
  return <Onboarding {...props} quizzes={quizzes} />;
}
