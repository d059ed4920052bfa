#!/usr/bin/env python3
"""Prints what the bundles of target lists need and do not find among themselves and the JDK.

usage: checktarget.py LOCAL_MAVEN_REPOSITORY LIST...

It reads the manifests of the downloaded jars: mandatory Require-Bundle, Fragment-Host and Import-Package, with version
ranges; other mandatory capabilities are listed to be judged by eye. One second instead of one failing Tycho run per gap.
Exit code 1 when something is missing.
"""
import os
import re
import subprocess
import sys
import zipfile


def coordinates(lists):
    for name in lists:
        for line in open(name, encoding='utf-8'):
            words = line.split('#')[0].split()
            if words and words[0] == '@wrap':
                yield words[1], words[2]
            elif words and not words[0].startswith('['):
                yield words[0], None


def split(text, separator):
    """Splits at the separator, not inside quotes."""
    parts, quoted, current = [], False, ''
    for c in text:
        if c == '"':
            quoted = not quoted
        if c == separator and not quoted:
            parts.append(current)
            current = ''
        else:
            current += c
    return [p for p in parts + [current] if p.strip()]


def clause(text):
    names, attributes = [], {}
    for part in split(text, ';'):
        if '=' in part:
            key, value = re.split(r':?=', part, maxsplit=1)
            attributes[key.strip()] = value.strip().strip('"')
        else:
            names.append(part.strip())
    return names, attributes


def version(text):
    numbers = re.findall(r'\d+', text.strip())[:3]
    return tuple(int(n) for n in numbers + ['0'] * (3 - len(numbers)))


def within(have, wanted):
    wanted = wanted.strip()
    if wanted[0] not in '[(':
        return version(have) >= version(wanted)
    low, high = (version(x) for x in wanted[1:-1].split(','))
    have = version(have)
    return (have > low or have == low and wanted[0] == '[') and (have < high or have == high and wanted[-1] == ']')


class Set:
    def __init__(self):
        self.bundles, self.packages, self.needs, self.capabilities = {'system.bundle': ['9']}, {}, set(), set()

    def add_wrapped(self, name, jar, release):
        self.bundles.setdefault(name, []).append(release)
        for entry in jar.namelist():
            if entry.endswith('.class'):
                self.packages.setdefault(os.path.dirname(entry).replace('/', '.'), []).append(release)

    def add(self, coordinate, jar):
        text = jar.read('META-INF/MANIFEST.MF').decode('utf-8', 'replace').replace('\r\n', '\n').replace('\n ', '')
        header = dict(line.split(': ', 1) for line in text.split('\n') if ': ' in line)
        if 'Bundle-SymbolicName' not in header:
            self.needs.add((coordinate, 'bundle', 'an OSGi manifest (use @wrap)', '0'))
            return
        name = clause(header['Bundle-SymbolicName'])[0][0]
        self.bundles.setdefault(name, []).append(header.get('Bundle-Version', '0').strip())
        for c in split(header.get('Export-Package', ''), ','):
            names, attributes = clause(c)
            for n in names:
                self.packages.setdefault(n, []).append(attributes.get('version', '0'))
        for key, kind, attribute in (('Require-Bundle', 'bundle', 'bundle-version'),
                                     ('Fragment-Host', 'bundle', 'bundle-version'),
                                     ('Import-Package', 'package', 'version')):
            for c in split(header.get(key, ''), ','):
                names, attributes = clause(c)
                if attributes.get('resolution') != 'optional':
                    self.needs.update((name, kind, n, attributes.get(attribute, '0')) for n in names)
        for c in split(header.get('Require-Capability', ''), ','):
            if not re.search(r'^\s*osgi\.ee|resolution:="?optional|effective:="?active', c):
                self.capabilities.add((name, c.strip()[:140]))

    def missing(self, platform):
        for who, kind, what, wanted in sorted(self.needs):
            if kind == 'package' and (what in platform or what.startswith('java.')):
                continue
            have = (self.bundles if kind == 'bundle' else self.packages).get(what, [])
            if not any(within(h, wanted) for h in have):
                yield f'{who}: {kind} {what} {wanted}, there is {have or "none"}'


def platform_packages():
    command = "for m in $(java --list-modules | sed 's/@.*//'); do java --describe-module $m; done"
    text = subprocess.run(command, shell=True, capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in text.split('\n') if line.startswith('exports')}


def main(repository, lists):
    bundles, bad = Set(), 0
    for coordinate, wrapped in coordinates(lists):
        group, artifact, release = coordinate.split(':')
        path = f"{repository}/{group.replace('.', '/')}/{artifact}/{release}/{artifact}-{release}.jar"
        if not os.path.exists(path):
            print('not downloaded:', coordinate)
            bad = 1
            continue
        with zipfile.ZipFile(path) as jar:
            if wrapped:
                bundles.add_wrapped(wrapped, jar, release)
            else:
                bundles.add(coordinate, jar)
    for line in bundles.missing(platform_packages()):
        print('missing:', line)
        bad = 1
    for who, capability in sorted(bundles.capabilities):
        print('look at:', who, 'needs', capability)
    return bad


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
