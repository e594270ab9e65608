/** Sentences of an exercise answer: comments by fit, cautions by the pattern that fires. */
export const FITTING_COMMENTS = [
  '지금 컨디션에 잘 맞는 구성이에요. 동작마다 호흡을 편하게 이어 가 주세요.',
  '강도와 시간이 알맞게 짜여 있어요. 마지막 5분은 천천히 마무리해 주세요.',
  '무리 없이 해낼 수 있는 루틴이에요. 세트 사이에 1분씩 쉬어 주세요.',
  '오늘 하기 좋은 구성이에요. 물을 자주 마시면서 진행해 보세요.',
  '균형이 좋은 루틴이라 이대로 진행해도 괜찮아요.',
] as const;

export const EXCEEDING_COMMENTS = [
  '오늘 컨디션에는 조금 무리가 되는 구성이에요. 강도를 한 단계 낮춰 주세요.',
  '좋은 루틴이지만 오늘은 몸이 버거울 수 있어요. 시간을 절반으로 줄여 보세요.',
  '의욕은 좋지만 회복이 먼저예요. 가벼운 동작으로 바꿔 주세요.',
] as const;

export const PLAIN_CAUTIONS = [
  '루틴의 강도가 권장을 넘으니 센 동작은 다음 기회로 미뤄 주세요.',
  '권장 강도를 넘는 동작이 있어요. 숨이 차면 바로 멈춰 주세요.',
] as const;

/** By pattern; `{cite}` is what it owes. */
export const PATTERN_CAUTIONS: Readonly<Record<string, readonly string[]>> = {
  'sleep-short': [
    '수면이 부족하니 고강도 운동은 피해 주세요 {cite}.',
    '잠이 모자란 날에는 다치기 쉬우니 센 동작은 줄여 주세요 {cite}.',
  ],
  'rhr-high': [
    '안정시 심박이 높아 피로 신호로 보이니 휴식이나 저강도만 권해요 {cite}.',
    '심박이 올라 있는 날이니 쉬거나 가볍게만 움직여 주세요 {cite}.',
  ],
  'sleep-short-and-rhr-high': [
    '수면 부족과 심박 상승이 겹쳤으니 오늘은 반드시 쉬어 주세요 {cite}.',
    '몸이 두 가지 경고를 보내고 있으니 오늘은 꼭 휴식해 주세요 {cite}.',
  ],
};
