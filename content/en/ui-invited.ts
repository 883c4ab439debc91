/** Words of the interface in English: answering an invitation. */
export const invited = {
  title: 'You are asked about {service}',
  titleRound: 'You are asked about {service}, {round}',
  unnamed: 'a service without a name',
  blank:
    'These are your own answers, and this browser keeps them. Say what is true today, and hand them in when you are done.',
  name: 'Your name',
  nameHint: 'So that the team can ask you. It may stay empty.',
  progress: '{n} of {total} answered',
  only: 'Show only the questions asked',
  handIn: 'Hand in',
  confirm: {
    title: 'Answer for {service}',
    team: 'Team: {team}',
    round: 'Meeting: {round}',
    asked: {
      one: '{n} question was chosen. You can answer the others too.',
      other: '{n} questions were chosen. You can answer the others too.',
    },
    askedAll: 'All {n} questions are asked.',
    tiers: {
      one: 'The team counts {n} factor with another importance than the default.',
      other: 'The team counts {n} factors with another importance than the default.',
    },
    keeping: 'A blank assessment begins beside anything you have here. It stays in this browser until you hand it in.',
    begin: 'Start answering',
    leave: 'Not now',
  },
  again: {
    title: 'You have answered for this service before',
    text: 'The link asks about {service}. This browser already holds {n} answers for it.',
    keep: 'Go on with those answers',
    fresh: 'Answer afresh',
  },
  refused: {
    title: 'The invitation was not opened',
    safe: 'Nothing was changed: your answers are as they were.',
    altered:
      'The link was cut or changed on the way. Copy it again, whole, from where it was sent, or scan the code again.',
    unsupported:
      'This browser is too old to open the link. Use a current one, or assess the service here and export the file.',
    future:
      'It was made by a newer version of this app (link version {version}). Reload the page to get the newest version, then open the link again.',
  },
  close: 'Close',
  dialog: {
    title: 'Hand in your answers',
    open: {
      one: '{n} question is unanswered. You can hand in now, and again when you know more.',
      other: '{n} questions are unanswered. You can hand in now, and again when you know more.',
    },
    unreasoned: {
      one: '{n} answer says “not applicable” without saying why. Add the reason before you hand in: the report prints it.',
      other:
        '{n} answers say “not applicable” without saying why. Add the reasons before you hand in: the report prints them.',
    },
    text: 'Nothing is sent from here. Save the file, or copy the link, and give it to whoever invited you.',
    file: 'Save the file',
    fileHint: 'Your answers with your notes.',
    saved: 'Saved as {file}. Send it to whoever invited you.',
    link: 'Copy the link',
    linkHint: 'Your answers and your name, no notes.',
    copied: 'The link is on the clipboard. Send it to whoever invited you.',
    address: 'The link',
    refusedCopy: 'The browser refused to copy. The link is selected: copy it by hand.',
    refusedSave: 'The browser refused to save the file. Copy the link instead.',
    unsupported: 'This browser is too old to make a link. Send the file instead.',
    tooLong: 'The link would be too long for mail and chat. Send the file instead.',
  },
} as const;
