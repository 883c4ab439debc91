/** The name under which the invitation is kept that an assessment answers. */
export const invitationOf = (assessmentId: string) => `invite:${assessmentId}`;
