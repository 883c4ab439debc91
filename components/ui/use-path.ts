'use client';

import { usePathname } from 'next/navigation';

/** This page's address as our links write it: without the base path, with a slash at its end. */
export const usePath = (): string => `${usePathname()}/`.replace('//', '/');
