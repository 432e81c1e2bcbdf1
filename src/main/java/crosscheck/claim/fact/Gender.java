package crosscheck.claim.fact;

/** What a person's first name or title says about "he" and "she". */
public enum Gender {
    FEMALE,
    MALE
}
