/** The words of this element alone. */

export const TIMELINE_MESSAGES = {
  milestone: 'Milepæl',
  earlier: 'Tidligere',
  corrected: 'Rettet',
};

export type TimelineMessages = typeof TIMELINE_MESSAGES;
