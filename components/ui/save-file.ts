/** Hands a file to the browser's downloads; false when it refuses. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser reads the address after the click has returned.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
