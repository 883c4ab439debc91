import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Say it as a dare: any process may vanish now, and nobody should notice. Ask what would be lost if it happened this minute. Stateless does not mean without data; it means that the data lives somewhere that was built to keep it.',
    picture:
      'Three requests, three processes, one store. Pause at step four, where the first process ends, and ask where the session is. Then show that the second one answers as if nothing had happened. Everything that is drawn inside a process box must be something you can afford to lose.',
    simulation:
      'Kill a process before changing anything and count the letters that are gone. Then try sticky routing, because somebody will propose it, and deploy. Let the room see that complaints stop and losses stay. Finish with the new process getting its share.',
    discussion:
      'Ask the first question about a real machine, by name. The second has a subtle answer: an upload spends its first second somewhere, and that place needs an owner. For caches, ask what happens when one comes back empty on a Monday morning.',
    exercise:
      'One person clicks, another kills, on the projector and in staging. Warn whoever else uses staging. Write down everything the clicking person notices and everything that is missing afterwards; silence counts as a result. The worst entry gets an owner.',
    hands:
      'Sticky sessions are a No with a comfortable feeling. Local disk as a scratch pad within one request is fine; anything a later request needs is not. Ask the person who was on call during the last node failure to speak first.',
    summary:
      'Whatever the kill has shown comes first. If it showed nothing, do it again in production hours, announced, and write that down as the action.',
  },
  summary: [
    'A process may vanish at any moment; nothing that must last lives inside it.',
    'Sticky routing hides where the state is until the day of the deploy.',
    'Memory and disk are for one request. Everything else goes to a backing service.',
  ],
};
