/** The file formats: guards whose loss changes nothing anybody could see. */
import type { Equivalent } from './equivalent';

const JSON_START =
  "A text that gets here begins with a brace or a bracket, so that it is an object or a list; a list has no `format`, and both ways it is another app's.";
const OWN_FORMAT =
  'What JSON.parse makes has the prototypes of the language, and those have no `format`: without the look for an own one it is undefined too, which is no text and no format of ours.';
const REFUSED_BEFORE = 'foreignFormat has refused whatever is not an object; the check only tells the type.';
const ZERO =
  'Either way decode names the file binary: the first four bytes hold a zero letter or half a letter in UTF-16, and a zero byte in UTF-8.';

export const FORMATS: readonly Equivalent[] = [
  {
    file: 'domain/formats/backup-in.ts',
    change: '? always',
    guard: "isFields(data) && Object.hasOwn(data, 'format')",
    reason: JSON_START,
  },
  { file: 'domain/formats/backup-in.ts', change: '&& left gone', guard: 'isFields(data)', reason: JSON_START },
  {
    file: 'domain/formats/backup-in.ts',
    change: '&& right gone',
    guard: "Object.hasOwn(data, 'format')",
    reason: OWN_FORMAT,
  },
  {
    file: 'domain/formats/backup-in.ts',
    change: '|| left gone',
    guard: '!isFields(data)',
    reason:
      'The format is null for what is no object, which is not the format of a backup: the other side of the `||` refuses it with the same reason.',
  },
  {
    file: 'domain/formats/base64url.ts',
    change: '8192 to 8193',
    guard: '8192',
    reason: 'The size of a slice: the text is put together from slices of any size below the bound on arguments.',
  },
  {
    file: 'domain/formats/base64url.ts',
    change: '< to <=',
    guard: 'at < bytes.length',
    reason: 'One slice more, which is empty and adds no symbol.',
  },
  { file: 'domain/formats/decode.ts', change: '&& left gone', guard: 'a', reason: ZERO },
  { file: 'domain/formats/decode.ts', change: '&& right gone', guard: 'c', reason: ZERO },
  { file: 'domain/formats/decode.ts', change: '&& right gone', guard: 'b', reason: ZERO },
  { file: 'domain/formats/decode.ts', change: '&& right gone', guard: 'd', reason: ZERO },
  {
    file: 'domain/formats/deflate.ts',
    change: '4096 to 4097',
    guard: '4096',
    reason: 'The size of a slice: what comes out is counted after every part, whatever went in at once.',
  },
  {
    file: 'domain/formats/invite.ts',
    change: '|| left gone',
    guard: '!isFields(data)',
    reason: 'The id is undefined for what is no object, and isRecordId refuses it with the same reason.',
  },
  {
    file: 'domain/formats/invite.ts',
    change: 'catch empty',
    guard: '{ return undefined; }',
    reason: 'A function that ends without a return gives undefined too.',
  },
  {
    file: 'domain/formats/json-in.ts',
    change: '? always',
    guard: "isFields(data) && Object.hasOwn(data, 'format')",
    reason: JSON_START,
  },
  {
    file: 'domain/formats/json-in.ts',
    change: '&& left gone',
    guard: 'isFields(data)',
    reason:
      'At the format: a text that gets here begins with a brace or a bracket, and a list has no `format`. At the time of export: foreignFormat has refused whatever is not an object.',
  },
  {
    file: 'domain/formats/json-in.ts',
    change: '&& right gone',
    guard: "Object.hasOwn(data, 'format')",
    reason: OWN_FORMAT,
  },
  { file: 'domain/formats/json-in.ts', change: '|| left gone', guard: '!isFields(data)', reason: REFUSED_BEFORE },
  {
    file: 'domain/formats/json-in.ts',
    change: '|| left gone',
    guard: 'duplicates.length === 0',
    reason: 'A quick exit: without a repeated answer nothing is filtered out, and the copy says the same.',
  },
  { file: 'domain/formats/json-in.ts', change: '|| right gone', guard: '!isFields(data)', reason: REFUSED_BEFORE },
  {
    file: 'domain/formats/json-in.ts',
    change: '|| right gone',
    guard: '!isFields(data.assessment)',
    reason:
      'A repeated answer is told only where the path is assessment, answers, id; with another `assessment` in the file repeatedKeys tells no problems at all. So here both are objects, and the check only tells the type.',
  },
  {
    file: 'domain/formats/json-out.ts',
    change: '? always',
    guard: 'weights[factor]',
    reason:
      'A factor that was not moved would be undefined, which neither JSON.stringify nor the canonical form of the checksum writes; nothing else is done with what is written.',
  },
  {
    file: 'domain/formats/json-scan.ts',
    change: 'if never',
    guard: '!frame',
    reason:
      'A key is noted only where one is expected, which is inside an object and so inside a frame; the check only tells the type.',
  },
  {
    file: 'domain/formats/json-scan.ts',
    change: '< to <=',
    guard: 'at < text.length',
    reason:
      'Past the end there is no character: its code is NaN, which is no quote, no control character and no backslash, and the loop ends.',
  },
  {
    file: 'domain/formats/sealed.ts',
    change: '? always',
    guard: "given.includes('%')",
    reason: 'A quick exit: decodeURIComponent gives a text without `%` back as it is.',
  },
  {
    file: 'domain/formats/sealed.ts',
    change: 'catch empty',
    guard: '{ return undefined; }',
    reason: 'A function that ends without a return gives undefined too.',
  },
  {
    file: 'domain/formats/link.ts',
    change: '8000 to 8001',
    guard: '8000',
    reason: 'No equivalent: the test that notices it is of another room, `components/report/made-link.test.ts`.',
  },
  {
    file: 'domain/formats/checksum.ts',
    change: '? never',
    guard: 'canonical === undefined',
    reason: 'The bytes of undefined cannot be taken: that throws, and the `catch` around it gives null too.',
  },
];
