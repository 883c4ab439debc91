/** Writes a team's report as Markdown: score, agreement, what to discuss, what was agreed, and what will be done. */
import type { Answer } from '@/domain/answers';
import { ANSWERS, answerOf } from '@/domain/answers';
import { displayScore } from '@/domain/grade';
import { report } from '@/domain/report';
import type { Action } from '@/domain/team';
import { consensusAssessment, shownName } from '@/domain/team';
import type { ItemSpread, TeamResult } from '@/domain/team-result';
import { orderedIds } from './json-out';
import { cellMark, endMark, teamHeadMark } from './markdown-marks';
import type { Block, Phrasing } from './markdown-nodes';
import {
  cellText,
  dashedPart,
  heading,
  list,
  noteBlocks,
  oneLine,
  paragraph,
  prose,
  quote,
  raw,
  table,
  text,
} from './markdown-nodes';
import { factorTitle, taskItem } from './markdown-sections';
import { summaryRows } from './markdown-summary';
import { writeBlocks } from './markdown-write';
import { fill } from './report-words';
import { ACTIONS_MARK, actionMark, DUE_MARK, NOTHING_MARK, OWNER_MARK } from './team-marks';
import { agreedIds, teamSum } from './team-sum';
import type { TeamMarkdownWords } from './team-words';

/**
 * The file's text, ending with a line feed; `now` is ISO 8601. Agreements, actions, service, round and tiers are read back
 * exactly. Whose answers they were is not in it, and no names while they are hidden.
 */
export function writeTeamMarkdown(result: TeamResult, words: TeamMarkdownWords, now: string): string {
  const { team, checklist, toDiscuss } = result;
  const { service } = team;
  const made = report(checklist, consensusAssessment(team), now);
  const { teamFile } = words;
  const label = service.name === '' ? `${teamFile.title}:` : `${teamFile.title}: ${service.name}`;
  const agreed = agreedIds(team, checklist);
  const discussed = new Set(toDiscuss.map(({ item }) => item.id));
  const others = orderedIds(team.consensus, checklist).filter((id) => agreed.has(id) && !discussed.has(id));
  const agreement = (id: string, spread?: ItemSpread) =>
    taskItem(id, answerOf(team.consensus, id), words, spread && spreadText(spread, words));
  const discuss = toDiscuss.map((each) => agreement(each.item.id, each));
  const rest = others.map((id) => agreement(id));
  const actions = team.actions.map(actionItem);
  const [score, ...summary] = summaryRows(made, words);
  const blocks: Block[] = [
    heading(1, ...oneLine(label)),
    raw(teamHeadMark({ ...team, service: service.id })),
    ...(service.description === '' ? [] : [quote(noteBlocks(service.description))]),
    table([score, ...teamRows(result, words), ...summary].flatMap((row) => (row ? [[...row]] : []))),
    heading(2, ...prose(teamFile.spreads.heading)),
    spreadTable(result, words),
    heading(2, ...prose(teamFile.discuss.heading)),
    paragraph(...prose(discuss.length > 0 ? teamFile.discuss.lead : teamFile.discuss.none)),
    ...(discuss.length > 0 ? [list(false, discuss)] : []),
    heading(2, ...prose(teamFile.agreed.heading)),
    rest.length > 0 ? list(false, rest) : paragraph(...prose(teamFile.agreed.none)),
    heading(2, ...prose(teamFile.actions.heading)),
    raw(ACTIONS_MARK),
    actions.length > 0 ? list(false, actions) : paragraph(...prose(teamFile.actions.none)),
    heading(2, ...prose(words.method.heading)),
    ...[...teamFile.method, ...words.method.paragraphs].map((each) => paragraph(...prose(each))),
    raw(endMark(discuss.length + rest.length + actions.length, teamSum(team, checklist))),
  ];
  return writeBlocks(blocks);
}

type Row = readonly [label: Phrasing[], value: Phrasing[]];

function teamRows({ team, members, items, toDiscuss, open }: TeamResult, words: TeamMarkdownWords): readonly Row[] {
  const { teamFile } = words;
  const { labels } = teamFile;
  const names = members.map((each) => shownName(team, each) ?? fill(teamFile.numbered, { number: `${each.number}` }));
  const people = fill(team.hideNames || names.length === 0 ? teamFile.people : teamFile.peopleNamed, {
    ...{ n: `${members.length}`, names: names.join(', ') },
  });
  const raised = items.filter(({ hands }) => hands > 0).length;
  const both = items.filter(({ disagreement }) => disagreement !== null);
  const agree = both.filter(({ disagreement }) => disagreement === 0).length;
  const round: Row[] = [[[text(`${labels.round} `), raw(cellMark('round'))], cellText(team.round)]];
  return [
    ...(team.round === '' ? [] : round),
    [prose(labels.people), cellText(raised > 0 ? `${people} ${fill(teamFile.hands, { hands: `${raised}` })}` : people)],
    [prose(labels.agreement), prose(fill(teamFile.agreement, { agree: `${agree}`, both: `${both.length}` }))],
    [prose(labels.open), prose(fill(teamFile.open, { open: `${open}`, n: `${toDiscuss.length}` }))],
  ];
}

function spreadTable({ factors }: TeamResult, words: TeamMarkdownWords): Block {
  const { labels, spreads } = words.teamFile;
  const shown = factors.filter(({ median }) => median !== null);
  if (shown.length === 0) return paragraph(...prose(spreads.none));
  const percent = (share: number | null) => prose(share === null ? '–' : displayScore(100 * share));
  const head = [labels.factor, words.labels.importance, labels.lowest, labels.median, labels.highest, labels.spread];
  const rows = shown.map(({ factor, tier, lowest, median, highest, spread }) => [
    prose(factorTitle(factor, words)),
    prose(words.tiers[tier]),
    percent(lowest),
    percent(median),
    percent(highest),
    prose(spread === null ? '–' : fill(spreads.points, { points: displayScore(spread) })),
  ]);
  return table([head.map((each) => prose(each)), ...rows]);
}

/** "Yes 3 · No 1": every answer that anybody gave. */
function spreadText({ counts }: ItemSpread, words: TeamMarkdownWords): string {
  const { yes, partly, no, dontKnow, notApplicable } = counts;
  const all: Readonly<Record<Answer, number>> = {
    ...{ yes, partly, no, 'dont-know': dontKnow, 'not-applicable': notApplicable },
  };
  return ANSWERS.filter((answer) => all[answer] > 0)
    .map((answer) => `${words.answers[answer]} ${all[answer]}`)
    .join(' · ');
}

/** `- [ ] what — owner <!-- owner --> — 2026-12-01 <!-- due --> <!-- action=… -->` */
function actionItem(action: Action) {
  const dash = text(' \u2014 ');
  const { what, owner, due, done } = action;
  const line = paragraph(
    ...(what === '' ? [raw(NOTHING_MARK)] : dashedPart(what)),
    ...(owner === '' ? [] : [dash, ...dashedPart(owner), text(' '), raw(OWNER_MARK)]),
    ...(due === null ? [] : [dash, text(`${due} `), raw(DUE_MARK)]),
    text(' '),
    raw(actionMark(action)),
  );
  return { checked: done, children: [line] };
}
