import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'exit-137': {
    question:
      '`CMD npm start`로 시작한 컨테이너가 `docker stop`을 할 때마다 코드 137로 종료합니다. 이유는 무엇이겠습니까?',
    options: {
      'never-arrived': {
        text: 'SIGTERM이 앱에 닿지 않아 결국 강제 종료되었습니다.',
        feedback:
          '1번 프로세스가 셸이고, 셸은 신호를 넘겨주지 않습니다. exec 형식인 `CMD ["node", "server.js"]`와 SIGTERM 핸들러를 함께 쓰세요.',
      },
      'out-of-memory': {
        text: '컨테이너의 메모리가 모자랍니다.',
        feedback:
          '그때도 SIGKILL을 받으므로 137로 끝나기는 합니다. 하지만 멈출 때마다, 그것도 멈출 때만 일어나지는 않습니다.',
      },
      normal: {
        text: '잘못된 것이 없습니다. 멈춘 컨테이너는 원래 그렇게 끝납니다.',
        feedback:
          '질서 있게 끝나면 0이나 143입니다. 137은 128에 9를 더한 값, 곧 SIGKILL입니다. 유예 기간이 다 된 것입니다.',
      },
    },
  },
  'ninety-second-report': {
    question:
      '보고서를 만드는 데 90초 걸리는 엔드포인트가 있습니다. 유예 기간은 30초입니다. 가장 좋은 방법은 무엇입니까?',
    options: {
      'longer-grace': {
        text: '이 앱의 유예 기간을 120초로 늘립니다.',
        feedback:
          '그러면 배포할 때마다, 롤백할 때마다 가장 느린 사용자를 기다립니다. 그리고 다음 보고서는 130초가 걸릴 것입니다.',
      },
      'ignore-sigterm': {
        text: '보고서를 만드는 동안에는 SIGTERM을 무시합니다.',
        feedback:
          'SIGKILL이 뒤따르고, 이것은 무시할 수 없습니다. 보고서는 물론 그 프로세스의 다른 요청까지 모두 끊깁니다.',
      },
      'background-job': {
        text: '워커가 멈췄다가 이어서 할 수 있는 작업으로 만듭니다.',
        feedback:
          '요청에는 결과를 볼 곳과 함께 202로 바로 응답합니다. 웹 요청은 짧게 유지되고, 멈추게 된 워커는 작업을 돌려줍니다.',
      },
    },
  },
  'early-acknowledgement': {
    question: '워커가 작업을 받자마자 확인 응답을 보내고, 일하던 중에 죽습니다. 작업은 어떻게 됩니까?',
    options: {
      retried: {
        text: '큐가 다시 전달합니다.',
        feedback:
          '큐는 확인 응답을 받지 못한 것을 다시 전달합니다. 이 작업은 확인 응답을 받았으므로 큐에게는 끝난 일입니다.',
      },
      lost: {
        text: '사라집니다.',
        feedback: '이제 큐에도 워커에도 없습니다. 일을 끝낸 뒤에 확인 응답을 보내면 큐가 그때까지 작업을 보관합니다.',
      },
      duplicated: {
        text: '두 번 실행됩니다.',
        feedback:
          '그것은 정반대의 실패이고, 확인 응답을 늦게 보낼 때 일어납니다. 여기서는 두 번째로 실행될 것이 남아 있지 않습니다.',
      },
    },
  },
  'charge-then-crash': {
    question:
      '확인 응답을 늦게 보내는 워커가 카드를 결제하고, 확인 응답을 보내기 전에 비정상 종료됩니다. 따로 대비한 것이 없다면 어떻게 됩니까?',
    options: {
      nothing: {
        text: '아무 일도 없습니다. 작업이 큐로 돌아가고 모두 정상입니다.',
        feedback: '돌아가기는 하고, 바로 그것이 문제입니다. 다음 워커가 결제까지 포함해 처음부터 실행합니다.',
      },
      'queue-corrupts': {
        text: '큐가 망가진 상태로 남습니다.',
        feedback: '큐는 멀쩡합니다. 확인 응답을 받지 못했으니 하던 대로 작업을 다시 전달할 뿐입니다.',
      },
      'charged-twice': {
        text: '카드가 두 번 결제됩니다.',
        feedback:
          '확인 응답을 늦게 보내면 작업이 두 번 실행될 수 있으므로, 작업마다 되풀이해도 안전해야 합니다. `charge-1041` 같은 키가 있으면 결제사가 두 번째 결제를 버립니다.',
      },
    },
  },
} satisfies QuizWordsOf<'disposability'>;
