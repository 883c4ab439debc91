import type { Metadata } from 'next';
import { lessonMetadata } from './lesson-page';
import { LessonView } from './lesson-view';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return lessonMetadata({ ...(await params), lesson: 'overview' });
}

export default async function Page({ params }: PageProps) {
  return <LessonView {...(await params)} lesson="overview" />;
}
