package crosscheck.claim.attribution;

/** How the speakers of two sources stand to each other. */
public enum SpeakerIdentity {
    /** One person, body or group. */
    SAME,
    /** One speaks for the other, or both for a third: an aide and the boss, a spokesman and the ministry. */
    SAME_CAMP,
    /** Certainly two: what is credited to one is not credited to the other. */
    DIFFERENT,
    /** The texts don't tell: an official here, a named person there; a role that is not resolved. */
    UNKNOWN
}
