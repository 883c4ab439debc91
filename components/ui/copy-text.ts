/** Copies text on secure and plain-HTTP pages alike; false when the browser refuses both ways. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on plain HTTP, and may refuse without permission.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromTextArea(text);
  }
}

function copyFromTextArea(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  const focused = document.activeElement;
  // A modal dialog makes the rest of the page inert, so the field must stand inside it.
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
