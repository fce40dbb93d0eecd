import { formatDate } from '@aftalespor/domain/format';
import type { SourceView } from '@aftalespor/domain/view-model';
import { languageOf, type Language } from '@aftalespor/domain/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { MESSAGES, type Messages } from '../messages/messages.js';
import { AftaleRequestEvent, pendingElements, type DataResult } from '../request/request.js';
import { readQuestion, type Question, type RefAttribute } from './question.js';
import { safeHref } from './safe-href.js';

export type ElementState = 'loading' | 'empty' | 'error' | 'stale' | 'ready';

/** What the elements share: data or a ref that asks for it, five states, language, and the frame around the content. */
export abstract class AftaleElement<Data> extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The data that came as an answer, to tell it from data that the page set. */
  #answered: Data | null = null;
  #asked = '';
  /** Raised by every new question: an answer to an older one is dropped. */
  #turn = 0;
  #heading: HTMLElement | undefined;

  /** What to show. Where it is null or missing, the element asks for what its ref names. */
  @property({ attribute: false }) data: Data | null | undefined;
  /** Set by the element. Together with `data`, a page may set "stale". */
  @property({ reflect: true }) state: ElementState = 'loading';
  /** When stale data was fetched, as a date or an ISO time. */
  @property({ attribute: 'as-of' }) asOf: string | null = null;
  /** "comfortable" or "compact". */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';
  /** The level of the element's heading on the page, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The attributes that may hold the ref. */
  protected abstract refs(): readonly RefAttribute[];
  protected abstract renderData(data: Data): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    // A place elsewhere on the page may have another language, and a question that nobody heard is asked again.
    if (this.hasUpdated) this.requestUpdate();
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
        if (turn === this.#turn) this.#fail(`${this.localName}: ${question.ref}: no answer (${String(cause)}).`);
      });
  }

  #question(): Question {
    return readQuestion(this.localName, this.refs());
  }

  #take(result: DataResult<Data>, ref: string): void {
    if ('error' in result) return this.#fail(`${this.localName}: ${ref}: ${result.error.message} (${result.error.code}).`);
    const found = 'data' in result;
    this.data = this.#answered = found ? result.data : null;
    this.asOf = (found && result.asOf) || null;
    this.state = found ? (result.stale ? 'stale' : 'ready') : 'empty';
  }

  /** The console learns what is wrong; a citizen sees the link, or what was shown before. */
  #fail(problem: string): void {
    console.error(problem);
    this.state = this.data ? 'stale' : 'error';
  }

  protected get language(): Language {
    for (let at: Node | null = this; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
      const lang = (at as Partial<HTMLElement>).lang;
      if (lang) return languageOf(lang);
    }
    return 'da';
  }

  protected get words(): Messages {
    return MESSAGES[this.language];
  }

  /** A real h2 to h6; the node is kept, so that a new title does not move a reader's place. */
  protected heading(text: string): HTMLElement {
    const tag = `h${Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3))}`;
    if (this.#heading?.localName !== tag) {
      this.#heading = document.createElement(tag);
      this.#heading.id = 'title';
      this.#heading.lang = 'da';
      this.#heading.setAttribute('part', 'title');
    }
    if (this.#heading.textContent !== text) this.#heading.textContent = text;
    return this.#heading;
  }

  protected link(href: string | null, text: string, label?: string): TemplateResult {
    const safe = safeHref(href);
    return safe ? html`<a part="link" href=${safe} aria-label=${label ?? nothing}>${text}</a>` : html`${text}`;
  }

  protected date(date: string): string {
    return formatDate(date.slice(0, 10), this.language);
  }

  protected source(source: SourceView | null): TemplateResult | typeof nothing {
    if (!source) return nothing;
    const { page, line, source: word } = this.words;
    const place = [
      source.date && this.date(source.date),
      source.page !== null && `${page} ${source.page}`,
      source.line !== null && `${line} ${source.line}`,
    ].filter(Boolean);
    return html`<span part="source">${word}: ${this.link(source.href, source.title)}${place.map((x) => `, ${x as string}`)}</span>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="bones" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>`;
  }

  #renderState(): TemplateResult {
    const { words, state, data } = this;
    if (data && state !== 'error') {
      if (state !== 'stale') return this.renderData(data);
      const note = this.asOf ? `${words.stale} ${this.date(this.asOf)}.` : words.staleUnknown;
      return html`<p class="note" part="note">${note}</p>${this.renderData(data)}`;
    }
    if (state === 'loading') return html`${this.renderSkeleton()}<slot></slot>`;
    return html`<p class="note" part="note">${state === 'empty' ? words.empty : words.error}</p><slot></slot>`;
  }

  protected override render(): TemplateResult {
    let content: TemplateResult;
    try {
      content = this.#renderState();
    } catch (cause) {
      this.data = this.#answered = null;
      this.#fail(`${this.localName}: data is not of the right shape (${String(cause)}). See @aftalespor/domain/view-model.`);
      content = this.#renderState();
    }
    const busy = this.state === 'loading';
    return html`<article
      class="base"
      part="base"
      lang=${this.language}
      aria-busy=${busy ? 'true' : 'false'}
      aria-labelledby=${this.data ? 'title' : nothing}
    >
      <p class="hidden" role="status">${busy ? `${this.words.loading} …` : ''}</p>
      ${content}
    </article>`;
  }
}

function keyOf(question: Question): string {
  return 'problem' in question ? question.problem : `${question.kind} ${question.ref}`;
}
