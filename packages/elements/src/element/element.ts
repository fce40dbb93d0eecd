import { formatDate } from '@aftalespor/domain/format';
import type { AgreementView, SourceView } from '@aftalespor/domain/view-model';
import { languageOf, type Language } from '@aftalespor/domain/words';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { english, inLanguage } from '../language/language.js';
import { MESSAGES, type Messages } from '../messages/messages.js';
import type { Part } from '../part/part.js';
import {
  AftaleRequestEvent,
  pendingElements,
  type DataResult,
  type RequestKind,
} from '../request/request.js';
import { link } from './link.js';
import { readQuestion, type Question, type RefAttribute } from './question.js';

export type ElementState = 'loading' | 'empty' | 'error' | 'stale' | 'ready';

/** What every element's data has, and every element shows. */
interface Shown {
  number: string | null;
  title: string;
  href: string | null;
  agreement: AgreementView;
  source: SourceView | null;
}

/** What a module brings to an element that is drawn with it. */
interface Drawn {
  styles?: CSSResult;
}

/** How an element draws its data. It may be a part that is fetched when the first such element is on the page. */
export interface View<Element, Data> extends Drawn {
  render(element: Element, data: Data): TemplateResult;
  /** What else this data needs. */
  needs?(element: Element, data: Data): Part[];
}

/** What the elements share: data or a ref that asks for it, five states, language, and the frame around the content. */
export abstract class AftaleElement<Data> extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  static override properties: PropertyDeclarations = {
    initiative: {},
    data: { attribute: false },
    state: { reflect: true },
    asOf: { attribute: 'as-of' },
    density: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** @internal */
  static view: Part<View<never, never>>;

  /** The data that came as an answer, to tell it from data that the page set. */
  #answered: Data | null = null;
  #asked = '';
  /** Raised by every new question: an answer to an older one is dropped. */
  #turn = 0;
  #heading: HTMLElement | undefined;
  /** The state as it will be when the parts have come. */
  #drawn: ElementState | undefined;

  /** The ref of an initiative: `ballerup/budget-2018/3.01`. */
  initiative: string | null = null;
  /** What to show. Where it is null or missing, the element asks for what its ref names. */
  declare data: Data | null | undefined;
  /** Set by the element. Together with `data`, a page may set "stale". */
  state: ElementState = 'loading';
  /** When stale data was fetched, as a date or an ISO time. */
  asOf: string | null = null;
  /** "comfortable" or "compact". */
  density: 'comfortable' | 'compact' = 'comfortable';
  /** The level of the element's heading on the page, 2 to 6. */
  headingLevel = 3;

  /** The attributes that may hold the ref. */
  protected refs(kind: RequestKind = 'initiative'): readonly [RefAttribute, ...RefAttribute[]] {
    return [['initiative', kind, this.initiative]];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A place elsewhere on the page may have another language, and a question that nobody heard is asked again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (pendingElements().delete(this)) this.#asked = '';
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const key = keyOf(this.#question());
    if (changed.has('data') && (this.data ?? null) !== this.#answered) {
      this.#turn++;
      this.#answered = null;
      this.#asked = '';
      pendingElements().delete(this);
      if (this.data && !(this.state === 'stale' && changed.has('state'))) this.state = 'ready';
    } else if (this.#answered && key !== this.#asked) {
      this.data = this.#answered = null;
    }
    if (!this.data && key !== this.#asked) this.state = 'loading';
    this.#fetchParts();
  }

  get #view(): Part<View<this, Data>> {
    return (this.constructor as typeof AftaleElement).view as Part<View<this, Data>>;
  }

  /** An element with data is loading until everything that draws it is there, so that it is drawn once. */
  #fetchParts(): void {
    const parts: Part[] = [
      this.#view,
      ...(this.language === 'en' ? [english] : []),
      ...((this.data && this.#view.module?.needs?.(this, this.data)) ?? []),
    ];
    const missing = parts.filter((each) => !each.module);
    if (this.data && missing[0]) {
      this.#drawn ??= this.state;
      this.state = 'loading';
    } else {
      if (this.data) this.state = this.#drawn ?? this.state;
      this.#drawn = undefined;
    }
    if (missing[0])
      Promise.all(missing.map(async (each) => each.load?.())).then(
        () => this.requestUpdate(),
        (cause: unknown) => {
          this.#turn++;
          this.data = this.#answered = null;
          this.#fail(`a part did not come: ${String(cause)}`);
        },
      );
    const root = this.renderRoot as ShadowRoot;
    for (const { module } of parts) {
      const sheet = (module as Drawn | undefined)?.styles?.styleSheet;
      if (sheet && !root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  protected override updated(): void {
    if (!this.data && this.isConnected && keyOf(this.#question()) !== this.#asked) this.request();
  }

  /** Asks (again) for what the ref names. While data is shown it stays; an answer to an earlier question is dropped. */
  request(): void {
    const question = this.#question();
    const turn = ++this.#turn;
    this.#asked = keyOf(question);
    pendingElements().delete(this);
    if ('problem' in question) return this.#fail(question.problem);
    if (!this.data) this.state = 'loading';
    const event = new AftaleRequestEvent(question.kind, question.ref);
    this.dispatchEvent(event);
    if (!event.answer) {
      pendingElements().add(this);
      return;
    }
    event.answer
      .then((result) => {
        if (turn === this.#turn) this.#take(result as DataResult<Data>, question.ref);
      })
      .catch((cause: unknown) => {
        if (turn === this.#turn) this.#fail(`${question.ref}: no answer: ${String(cause)}`);
      });
  }

  #question(): Question {
    return readQuestion(this.refs());
  }

  #take(result: DataResult<Data>, ref: string): void {
    if ('error' in result) return this.#fail(`${ref}: ${result.error.message} (${result.error.code})`);
    const found = 'data' in result;
    this.data = this.#answered = found ? result.data : null;
    this.asOf = (found && result.asOf) || null;
    this.state = found ? (result.stale ? 'stale' : 'ready') : 'empty';
  }

  /** The console learns what is wrong; a citizen sees the link, or what was shown before. */
  #fail(problem: string): void {
    console.error(`${this.localName}: ${problem}`);
    this.state = this.data ? 'stale' : 'error';
  }

  /** @internal */
  get language(): Language {
    for (let at: Node | null = this; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
      const lang = (at as Partial<HTMLElement>).lang;
      if (lang) return languageOf(lang);
    }
    return 'da';
  }

  /** @internal */
  get words(): Messages {
    return inLanguage(this.language, 'messages', MESSAGES);
  }

  /** @internal */
  date(date: string): string {
    return formatDate(date.slice(0, 10), this.language);
  }

  /** @internal Number, agreement and what an element adds, and the heading. */
  head(data: Shown, extra?: unknown): TemplateResult {
    const { number, title, agreement } = data;
    return html`<p class="eyebrow">
        ${number && html`<span class="number">${number}</span>`}
        ${agreement.title === title ? nothing : html`<span lang="da">${agreement.title}</span>`} ${extra}
      </p>
      ${this.heading(title)}`;
  }

  /** @internal The readable page, what an element adds, and the source. */
  foot({ href, title, source }: Shown, extra?: TemplateResult): TemplateResult {
    const { more, source: word, page, line } = this.words;
    return html`<footer>
      ${link(href, more, `${more}: ${title}`, nothing)} ${extra}
      ${
        source &&
        html`<span part="source"
          >${word}:
          ${link(source.href ?? href, source.title)}${source.date && `, ${this.date(source.date)}`}${
            source.page && `, ${page} ${source.page}`
          }${source.line && `, ${line} ${source.line}`}</span
        >`
      }
    </footer>`;
  }

  /** @internal The element's one heading, a real h2 to h6; the node is kept, so that a new title does not move a reader's place. */
  heading(text: string): HTMLElement {
    const tag = `h${Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3))}`;
    if (this.#heading?.localName !== tag)
      this.#heading = Object.assign(document.createElement(tag), { id: 'title', lang: 'da', part: 'title' });
    this.#heading.textContent = text;
    return this.#heading;
  }

  #content(): TemplateResult {
    const { words: m, state, data, asOf } = this;
    const say = (text: string) => html`<p part="note">${text}</p>`;
    const view = this.#view.module;
    if (data && view && state !== 'error' && state !== 'loading')
      return html`${state === 'stale' ? say(`${m.stale}${asOf ? ` ${m.asOf} ${this.date(asOf)}` : ''}.`) : nothing}
      ${view.render(this, data)}`;
    return html`${
        state === 'loading'
          ? html`<i></i><i></i><i></i><i></i><i></i><i></i>`
          : say(state === 'empty' ? m.empty : m.error)
      }<slot></slot>`;
  }

  protected override render(): TemplateResult {
    let content: TemplateResult;
    try {
      content = this.#content();
    } catch (cause) {
      this.data = this.#answered = null;
      this.#fail(`data is not as in domain's view-model: ${String(cause)}`);
      content = this.#content();
    }
    const busy = this.state === 'loading';
    return html`<article
      part="base"
      lang=${this.language}
      aria-busy=${busy}
      aria-labelledby=${this.data ? 'title' : nothing}
    >
      <p class="hidden" role="status">${busy ? this.words.loading : nothing}</p>
      ${content}
    </article>`;
  }
}

function keyOf(question: Question): string {
  return 'problem' in question ? question.problem : `${question.kind} ${question.ref}`;
}
