/**
 * The one script that an editor adds. It registers the card, fetches the other elements where the page has them, and
 * answers what they all ask for in one request. It keeps nothing beyond the page's life, sends no cookie, and asks nobody
 * but its gateway.
 */
import '@aftalespor/elements/initiative-card/define';
import { replayPending } from '@aftalespor/elements/request';
import { createAnswers } from './answers/answers.js';
import { readEndpoint } from './endpoint/endpoint.js';
import { askGateway } from './gateway/gateway.js';
import { listen } from './listen/listen.js';
import { loadParts } from './parts/parts.js';

const answers = createAnswers(askGateway(readEndpoint(document, import.meta.url)));
listen(document, answers);
loadParts(document, import.meta.url, answers);
replayPending();
