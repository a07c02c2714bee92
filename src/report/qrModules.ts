import qrcode from 'qrcode-generator';

/** The squares of the QR code of a text, true where dark, row by row; level M still reads with a seventh of it lost. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M'); // the smallest size that holds the text
  code.addData(text, 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}
