/**
 * The surnames that most Americans share (U.S. Bureau of the Census, the first hundred): two officers
 * of one such name are as likely two persons as one.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  `adams alexander allen anderson bailey baker barnes bell bennett brooks brown bryant butler campbell carter clark coleman collins cook cooper
  cox davis diaz edwards evans flores foster garcia gonzalez gray green griffin hall harris hayes henderson hernandez hill howard hughes jackson
  james jenkins johnson jones kelly king lee lewis long lopez martin martinez miller mitchell moore morgan morris murphy myers nelson parker
  patterson perez perry peterson phillips powell price ramirez reed richardson rivera roberts robinson rodriguez rogers ross russell sanchez sanders
  scott simmons smith stewart sullivan taylor thomas thompson torres turner walker ward washington watson white williams wilson wood wright young`.split(
    /\s+/u,
  ),
);
