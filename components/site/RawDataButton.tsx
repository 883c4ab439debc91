'use client';

import { Icon } from '@/components/ui/Icon';
import { saveFile } from '@/components/ui/save-file';
import { useActions } from '@/state/hooks';

/** Everything stored, as it is, for a rescue by hand. */
export function RawDataButton({ label }: { label: string }) {
  const { exportRaw } = useActions();
  const save = async () => saveFile('twelvefold-raw-data.json', await exportRaw(), 'application/json');
  return (
    <button className="btn" type="button" onClick={save}>
      <Icon name="save" />
      {label}
    </button>
  );
}
