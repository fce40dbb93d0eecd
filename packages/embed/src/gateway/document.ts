import { ElementsDocument } from '@aftalespor/client/operations';

/**
 * The operation of the elements in full. The gateway that serves the script holds it under the hash of this part (see
 * scripts/finish.mjs), so that no page fetches it; it is for a gateway of another version.
 */
export const document = String(ElementsDocument);
