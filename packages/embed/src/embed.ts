/**
 * The one script that an editor adds. It registers the three elements, and answers what they ask for, all elements of a
 * page in one request. It keeps nothing beyond the page's life, sends no cookie, and asks nobody but its gateway.
 */
import '@aftalespor/elements/initiative-card/define';
import '@aftalespor/elements/smiley-timeline/define';
import '@aftalespor/elements/yearly-amount-table/define';
import { createClient } from '@aftalespor/client/client';
import { pagesBeside } from '@aftalespor/client/source-view';
import { replayPending } from '@aftalespor/elements/request';
import { createAnswers } from './answers/answers.js';
import { readEndpoint } from './endpoint/endpoint.js';
import { askGateway } from './gateway/gateway.js';
import { refuse } from './gateway/refuse.js';
import { listen } from './listen/listen.js';

const endpoint = readEndpoint(document, import.meta.url);

listen(
  document,
  'problem' in endpoint
    ? refuse(endpoint.problem)
    : createAnswers(askGateway(createClient({ endpoint: endpoint.url }), pagesBeside(endpoint.url))),
);
replayPending();
