/** Reads what a person chose: size first, then the encoding, then the kind of file. Loaded with the import dialog. */
import type { Checklist } from '@/domain/checklist';
