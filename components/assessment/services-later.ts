'use client';

import { type ComponentType, createContext } from 'react';

export type FormProps = {
  /** The service to say more about; null adds one. */
  id: string | null;
  /** The name is there when something was saved. */
  onClose: (saved?: string) => void;
};
export type ListProps = { onClose: () => void };

/** The dialogs about services with their words, fetched when one is first opened. */
export type ServicesLater = { Form: ComponentType<FormProps>; List: ComponentType<ListProps> };

export const ServicesContext = createContext<ServicesLater | null>(null);
