import { drawnPicture, type DrawnPicture } from './drawn-picture.js';
import { pictureFile } from './picture-svg.js';

/** Dots for each unit of the drawing, so that thin lines stay sharp on a slide. */
const SHARPNESS = 2;
/** The least width, in dots: a slide is about 1920 wide, a page of A4 at 200 dots to the inch about 1650. */
const LEAST_WIDTH = 1600;

/** The page does not let an image be made: its policy has no `img-src data:`, or the browser guards its canvas. */
export class ImageRefusedError extends Error {
  override readonly name = 'ImageRefusedError';
}

/**
 * The picture that an instrument or a group picture shows now, as a PNG file: that of `pictureSvg`, at twice its size and
 * at least 1600 dots wide. Fonts that only the page has are not in it: those of the device stand in for them.
 *
 * @param element an element of the package, as it stands on a page.
 * @returns a blob of type `image/png`.
 * @throws {ImageRefusedError} when the page does not let an image be made; `pictureSvg` always works.
 * @throws {Error} when the element shows no picture.
 */
export const picturePng = async (element: Element): Promise<Blob> => pictureImage(drawnPicture(element));

/** @internal */
export async function pictureImage(picture: DrawnPicture): Promise<Blob> {
  const { text, width, height } = pictureFile(picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new ImageRefusedError('The page refuses images from data: addresses.', { cause });
  }
  const scale = Math.max(SHARPNESS, LEAST_WIDTH / width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new ImageRefusedError('The browser gives no image.'))),
      'image/png',
    ),
  );
}
