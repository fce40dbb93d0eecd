/** The contrast of two colours by WCAG 2, 1 to 21. Colours as `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  const digits = short ? short.slice(1).map((digit) => digit + digit) : color.slice(1).match(/../g);
  if (!/^#([\da-f]{3}|[\da-f]{6})$/i.test(color) || !digits) {
    throw new Error(`contrast: a colour is #rgb or #rrggbb; got "${color}".`);
  }
  return digits.map((pair) => parseInt(pair, 16) / 255);
}
