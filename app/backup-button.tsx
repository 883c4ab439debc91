'use client';

import type { ComponentProps } from 'react';
import { sharingParts } from '@/app/sharing-parts';
import { BackupButton as Button } from '@/components/report/BackupButton';

/** Opens backing up and restoring, on any page. */
export function BackupButton(props: Omit<ComponentProps<typeof Button>, 'load'>) {
  return <Button {...props} load={sharingParts[props.locale].backup} />;
}
