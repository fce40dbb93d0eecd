/**
 * `ArrayBuffer.prototype.transferToFixedLength`, which the PDF library calls when it lists a page's fonts and Node 20 does not
 * have. Where it is there already nothing is done.
 */
export function ensureTransferToFixedLength(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  if (prototype.transferToFixedLength) return;
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] });
      if (length === moved.byteLength) return moved;
      const sized = new ArrayBuffer(length);
      new Uint8Array(sized).set(new Uint8Array(moved).subarray(0, length));
      return sized;
    },
  });
}
