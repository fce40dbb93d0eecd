/**
 * The one script that an editor adds. It registers the three elements, and answers what they ask for, all elements of a
 * page in one request. It keeps nothing beyond the page's life, sends no cookie, and asks nobody but its gateway.
 */
import '@aftalespor/elements/initiative-card/define';
import '@aftalespor/elements/smiley-timeline/define';
import '@aftalespor/elements/yearly-amount-table/define';
import { replayPending } from '@aftalespor/elements/request';
import { createAnswers } from './answers/answers.js';
import { readEndpoint } from './endpoint/endpoint.js';
import { askGateway } from './gateway/gateway.js';
import { listen } from './listen/listen.js';

listen(document, createAnswers(askGateway(readEndpoint(document, import.meta.url))));
replayPending();
