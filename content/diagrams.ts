/** The walk-throughs without their words: what each step of a diagram lights. Language-free. */
import type { LessonId } from './lessons';

/**
 * For each step the nodes, frames and edges it lights, by the ids of the lesson's fence: 'REPO', 'REPO>V11', and
 * 'PM>W#2' for the second edge between the same two; '-P1' is one that ends at that step. The words of the steps are in `words.ts` of each language.
 */
export type DiagramSteps = readonly (readonly string[])[];

export const diagrams: Readonly<Partial<Record<LessonId | 'beyond', Readonly<Record<string, DiagramSteps>>>>> = {
  overview: {
    hub: [
      ['APP'],
      ['FOUNDATIONS', 'F1', 'F2', 'F3', 'FOUNDATIONS>APP'],
      ['DELIVERY', 'F4', 'F5', 'F10', 'DELIVERY>APP'],
      ['RUNTIME', 'F6', 'F7', 'F8', 'F9', 'APP>RUNTIME'],
      ['OPERATIONS', 'F11', 'F12', 'APP>OPERATIONS'],
    ],
  },
  codebase: {
    deploys: [
      ['REPO'],
      ['V11', 'V10', 'REPO>V11', 'REPO>V10'],
      ['DEV', 'V11>DEV'],
      ['STG', 'V11>STG'],
      ['PROD', 'V10>PROD'],
      ['REPO', 'DEV', 'STG', 'PROD'],
    ],
  },
  dependencies: {
    isolation: [
      ['MAN'],
      ['LOCK'],
      ['INST', 'MAN>INST', 'LOCK>INST'],
      ['BOX', 'RT', 'INST>BOX'],
      ['HOST', 'HOST>BOX'],
      ['DEV', 'CI', 'PROD', 'BOX>DEV', 'BOX>CI', 'BOX>PROD'],
    ],
  },
  config: {
    promote: [
      ['CODE', 'REPO>CODE'],
      ['ART', 'CODE>ART', 'ART>D1', 'ART>D2', 'ART>D3'],
      ['DEF', 'DEF>ART'],
      ['ENV', 'ENV>D1', 'ENV>D2', 'ENV>D3'],
      ['SEC', 'SEC>D1', 'SEC>D2', 'SEC>D3'],
      ['REPO', 'REPO>SEC'],
    ],
  },
  'backing-services': {
    attachments: [
      ['APP'],
      ['DB', 'CACHE', 'MQ', 'APP>DB', 'APP>CACHE', 'APP>MQ'],
      ['PAY', 'APP>PAY'],
      ['DB'],
      ['-APP>DB', 'DB2', 'APP>DB2'],
      ['APP'],
    ],
  },
  'build-release-run': {
    stages: [
      ['CODE'],
      ['CI', 'CODE>CI'],
      ['ART', 'CI>ART'],
      ['CFG', 'REL', 'BUILD>RELEASE', 'CFG>REL'],
      ['PROC', 'REL>PROC'],
      ['PREV', 'PREV>PROC'],
    ],
  },
  processes: {
    'any-process': [
      ['R1', 'R2', 'R3', 'LB', 'R1>LB', 'R2>LB', 'R3>LB'],
      ['LB>P1', 'LB>P2', 'LB>Pn'],
      ['P1', 'S', 'P1>S'],
      ['-P1'],
      ['P2', 'LB>P2'],
      ['S', 'P2>S'],
    ],
  },
  'port-binding': {
    routing: [['A', 'P', 'A>P'], ['U', 'R', 'U>R'], ['R', 'R>P'], ['A'], ['B', 'B>R']],
  },
  concurrency: {
    formation: [
      ['U1', 'U2', 'U3'],
      ['LB', 'U1>LB', 'U2>LB', 'U3>LB', 'LB>W1', 'LB>Wn'],
      ['Q', 'W1>Q'],
      ['K1', 'K2', 'Q>K1', 'Q>K2'],
      ['W1', 'Wn', 'K1', 'K2'],
      ['PM', 'PM>W1', 'PM>Wn', 'PM>K1', 'PM>K2'],
    ],
  },
  disposability: {
    shutdown: [
      ['PM'],
      ['R', 'PM>R'],
      ['W', 'PM>W', 'W>W'],
      ['K', 'Q', 'PM>K', 'K>Q'],
      ['PM', 'PM>W#2'],
      ['W2', 'R', 'PM>W2', 'W2>R'],
    ],
  },
  'dev-prod-parity': {
    gap: [
      ['DRT'],
      ['DDB', 'PDB', 'DDB>PDB'],
      ['DC', 'PC', 'DC>PC'],
      ['DEV', 'DRT', 'DDB', 'DC'],
      ['PROD', 'PRT', 'PDB', 'PC'],
    ],
    parity: [
      ['DDB', 'PDB', 'DDB>PDB'],
      ['DRT', 'PRT', 'DC', 'PC', 'DRT>PRT', 'DC>PC'],
      ['DEV', 'PROD'],
    ],
  },
  logs: {
    streams: [
      ['P1', 'P2', 'Pn'],
      ['S1', 'S2', 'Sn', 'P1>S1', 'P2>S2', 'Pn>Sn'],
      ['R', 'S1>R', 'S2>R', 'Sn>R'],
      ['D1', 'R>D1'],
      ['D2', 'R>D2'],
      ['D3', 'R>D3'],
    ],
  },
  'admin-processes': {
    'one-off': [
      ['REL'],
      ['LONG', 'WEB', 'WORK', 'REL>WEB', 'REL>WORK', 'LONG>DB'],
      ['MIG', 'REL>MIG', 'ONCE>DB'],
      ['CON', 'REL>CON'],
      ['LAPTOP', 'LAPTOP>DB'],
    ],
  },
  beyond: {
    'twelve-plus-six': [
      ['API', 'F4', 'F7', 'F4>API', 'F7>API'],
      ['TEL', 'F11', 'F11>TEL'],
      ['AUTH', 'F7', 'F7>AUTH'],
      ['WID', 'F3', 'F4', 'F3>WID', 'F4>WID'],
      ['SUP', 'F2', 'F5', 'F2>SUP', 'F5>SUP'],
      ['RES', 'F4', 'F9', 'F4>RES', 'F9>RES'],
    ],
  },
};
