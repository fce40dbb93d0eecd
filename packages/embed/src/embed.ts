/**
 * The one script that an editor adds. It registers the elements, fetches what draws them where the page has them, and
 * answers what they all ask for in one request. It keeps nothing beyond the page's life, sends no cookie, and asks nobody
 * but its gateway.
 */
import '@aftalespor/elements/initiative-card/define';
import '@aftalespor/elements/postponement/define';
import '@aftalespor/elements/promise-thread/define';
import { replayPending } from '@aftalespor/elements/request';
import '@aftalespor/elements/smiley-timeline/define';
import '@aftalespor/elements/yearly-amount-table/define';
import { createAnswers } from './answers/answers.js';
import { readEndpoint } from './endpoint/endpoint.js';
import { askGateway } from './gateway/gateway.js';
import { listen } from './listen/listen.js';

listen(document, createAnswers(askGateway(readEndpoint(document, import.meta.url))));
replayPending();
