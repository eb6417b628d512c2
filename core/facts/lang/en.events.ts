import type { EventWords } from '../vocabulary.ts';

/** English words for what happens. */
export const ENGLISH_EVENTS: EventWords = {
  accord:
    'statement declaration agreement accord ceasefire cease-fire truce treaty communiqu memorandum armistice deal',
  meeting: 'talks meeting summit negotiation conference conversation visit',
  attack: 'attack bombing explosion blast assault raid shelling airstrike shooting invasion massacre',
  vote: 'election vote referendum ballot poll',
  disaster: 'earthquake quake crash accident flood eruption hurricane collision derailment tsunami',
  signing: 'signed signing inaugurat opened founded launch',
};
