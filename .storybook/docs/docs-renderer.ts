import { DocsRenderer } from '@storybook/addon-docs';
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { managerTheme } from '../theme/theme.js';
import { colorScheme, isDark } from '../toolbar/globals.js';
import './docs.css';

type Props = PropsWithChildren<DocsContainerProps<WebComponentsRenderer>>;
type GlobalsEvent = [{ globals: Record<string, unknown> }];

function currentScheme(): unknown {
  const channel = addons.getChannel();
  const [event] = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []) as Partial<GlobalsEvent>;
  return event?.globals.scheme;
}

/** The page around documentation follows the toolbar, as the stories in it do. */
function ThemedContainer(props: Props) {
  const [scheme, setScheme] = useState(currentScheme);
  const [, machineChanged] = useState(0);

  useEffect(() => {
    const channel = addons.getChannel();
    const machine = matchMedia('(prefers-color-scheme: dark)');
    const update = (...[{ globals }]: GlobalsEvent) => setScheme(globals.scheme);
    const changed = () => machineChanged((count) => count + 1);
    channel.on(GLOBALS_UPDATED, update);
    machine.addEventListener('change', changed);
    return () => {
      channel.off(GLOBALS_UPDATED, update);
      machine.removeEventListener('change', changed);
    };
  }, []);

  useEffect(() => {
    document.documentElement.style.colorScheme = colorScheme(scheme);
  }, [scheme]);

  return createElement(DocsContainer, { ...props, theme: managerTheme(isDark(scheme)) } as Props);
}

/** Storybook's renderer of documentation, with the container above. */
export function themedDocsRenderer(): DocsRenderer<WebComponentsRenderer> {
  const renderer = new DocsRenderer<WebComponentsRenderer>();
  const { render } = renderer;
  renderer.render = (context, parameters, element) =>
    render(context, { ...parameters, container: ThemedContainer }, element);
  return renderer;
}
