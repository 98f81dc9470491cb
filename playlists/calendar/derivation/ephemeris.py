# SPDX-FileCopyrightText: 2026 The Ironfence authors
# SPDX-License-Identifier: Apache-2.0
"""When the sun and the moon stand where the calendar wants them, in terrestrial time (TT) and in Chinese civil time.

The sun: ERFA (IAU SOFA) - epv00 for the Earth, light time and aberration, precession IAU 2006, nutation IAU 2000B.
The moon: PyEphem (libastro). Instants are Julian days; a day of the calendar is its Julian day number at noon.
"""
import math
import warnings

import ephem
import erfa
import numpy

J2000 = 2451545.0
EPHEM_ZERO = 2415020.0  # Julian day of PyEphem's time zero, 1899-12-31 12:00
TROPICAL_YEAR = 365.2422
SYNODIC_MONTH = 29.530589
FIRST_NEW_MOON = 2451550.09766  # of 2000-01-06, within half a day
AU_LIGHT_DAYS = 149597870.7 / 299792.458 / 86400
TURN = 2 * math.pi

BEIJING_MEAN_TIME = (7 + 45 / 60 + 40 / 3600) / 24  # until 1928: the meridian of 116 degrees 25 minutes
CHINA_STANDARD_TIME = 8 / 24
STANDARD_TIME_SINCE = 2425612.5  # 1929-01-01 00:00
UTC_SINCE = 2441317.5  # 1972-01-01

_MOON = ephem.Moon()
# epv00 promises its accuracy for 1900-2100 and warns of the few months that we need on either side.
warnings.filterwarnings("ignore", category=erfa.ErfaWarning)


def wrapped(angle):
    """The angle between -pi and pi."""
    return (angle + math.pi) % TURN - math.pi


def sun_longitude(tt):
    """Apparent geocentric longitude of the sun on the ecliptic of date, in radians; takes an array of instants."""
    tt = numpy.asarray(tt, dtype=float)
    rest = tt - J2000
    heliocentric, barycentric = erfa.epv00(J2000, rest)
    delay = numpy.linalg.norm(heliocentric["p"], axis=-1, keepdims=True) * AU_LIGHT_DAYS
    to_sun = -heliocentric["p"] - (barycentric["v"] - heliocentric["v"]) * delay  # where it was when its light left
    direction = to_sun / numpy.linalg.norm(to_sun, axis=-1, keepdims=True)
    velocity = barycentric["v"] * AU_LIGHT_DAYS
    lorentz = numpy.sqrt(1 - (velocity**2).sum(axis=-1))
    seen = erfa.ab(direction, velocity, numpy.linalg.norm(heliocentric["p"], axis=-1), lorentz)

    # Fukushima-Williams angles without the last one turn into the frame of the ecliptic itself, from its true equinox.
    gamma, phi, psi, _ = erfa.pfw06(J2000, rest)
    to_ecliptic = erfa.fw2m(gamma, phi, psi + erfa.nut00b(J2000, rest)[0], 0.0)
    x, y, _ = numpy.moveaxis((to_ecliptic @ seen[..., None])[..., 0], -1, 0)
    return numpy.arctan2(y, x)


def moon_longitude(tt):
    """Apparent geocentric longitude of the moon on the ecliptic of date, in radians."""
    dynamical = tt - EPHEM_ZERO
    near = dynamical - ephem.delta_t(ephem.Date(dynamical)) / 86400
    when = ephem.Date(dynamical - ephem.delta_t(ephem.Date(near)) / 86400)  # PyEphem adds its own delta T again
    _MOON.compute(when, epoch=when)
    return float(ephem.Ecliptic(ephem.Equatorial(_MOON.g_ra, _MOON.g_dec, epoch=when), epoch=when).lon)


def zeros(angle, start, period):
    """The instants near `start` where the angle, which turns once in a period, is zero: Newton's method on arrays."""
    instants = start - wrapped(angle(start)) / TURN * period
    value = wrapped(angle(instants))
    step = 0.01
    rate = wrapped(angle(instants + step) - value) / step
    instants = instants - value / rate
    return instants - wrapped(angle(instants)) / rate


def solar_terms(first_year, last_year):
    """TT of the 24 terms of each Gregorian year: rows of 24, from Xiaohan (285 degrees) to Dongzhi (270 degrees)."""
    turns = (numpy.arange(24 * (last_year + 1 - first_year)) / 24) + first_year - 2000
    start = J2000 + 4.5 + turns * TROPICAL_YEAR  # 2000-01-06: Xiaohan
    targets = math.radians(285) + turns * TURN
    return zeros(lambda tt: sun_longitude(tt) - targets, start, TROPICAL_YEAR).reshape(-1, 24)


def new_moons(first_year, last_year):
    """TT of every new moon from the autumn before first_year to the January after last_year."""
    first = math.floor((first_year - 0.2 - 2000) * TROPICAL_YEAR / SYNODIC_MONTH)
    last = math.ceil((last_year + 1 - 2000) * TROPICAL_YEAR / SYNODIC_MONTH)
    start = FIRST_NEW_MOON + numpy.arange(first, last + 1) * SYNODIC_MONTH

    def elongation(instants):
        return numpy.array([moon_longitude(tt) for tt in instants]) - sun_longitude(instants)

    return zeros(elongation, start, SYNODIC_MONTH)


def seconds_ahead(tt):
    """TT minus the universal time that clocks are set by: PyEphem's table of delta T before UTC; then UTC with its leap
    seconds. None is announced and they are to end by 2035 (CGPM 2022, resolution 4): the last value stands for ever."""
    if tt < UTC_SINCE:
        return ephem.delta_t(ephem.Date(tt - EPHEM_ZERO))
    year, month, day, fraction = erfa.jd2cal(tt, 0.0)
    return 32.184 + float(erfa.dat(year, month, day, 0.0))


def civil(tt, ahead=None):
    """The instant on the clocks of Beijing, as a Julian day: local mean time until 1928, UTC+8 since."""
    universal = tt - (seconds_ahead(tt) if ahead is None else ahead) / 86400
    standard = universal + CHINA_STANDARD_TIME
    return standard if standard >= STANDARD_TIME_SINCE else universal + BEIJING_MEAN_TIME


def day_of(instant):
    """The Julian day number of the civil day in which the instant falls."""
    return math.floor(instant + 0.5)


def seconds_from_midnight(instant):
    """How far the instant is from the nearest midnight; negative before it."""
    return ((instant + 0.5 + 0.5) % 1 - 0.5) * 86400
