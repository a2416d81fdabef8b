import { download } from './download.js';
import { drawnPicture } from './drawn-picture.js';
import { pictureImage } from './picture-png.js';
import { pictureFile } from './picture-svg.js';

export type PictureFormat = 'png' | 'svg';

/**
 * Offers the picture of an element as a file.
 *
 * @returns the name of the file.
 * @throws {ImageRefusedError} when the page lets no PNG be made.
 */
export async function savePicture(element: Element, format: PictureFormat): Promise<string> {
  const picture = drawnPicture(element);
  const name = `${picture.file}.${format}`;
  const content =
    format === 'png' ? await pictureImage(picture) : new Blob([pictureFile(picture).text], { type: 'image/svg+xml' });
  download(name, content);
  return name;
}
