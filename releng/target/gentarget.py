#!/usr/bin/env python3
"""Writes an Eclipse target definition whose bundles all come from Maven Central.

usage: gentarget.py NAME LIST...  > ../NAME.target

A list has one artifact per line:
  group:artifact:version                      a jar that is an OSGi bundle
  @wrap group:artifact:version NAME [LINES]   a jar without manifest, wrapped as bundle NAME;
                                              LINES are bnd instructions separated by ;;
  [title]                                     starts a section;  # starts a comment
"""
import sys
from xml.sax.saxutils import quoteattr

LOCATION = ('\t\t<location includeDependencyDepth="none" includeDependencyScopes="compile" '
            'includeSource="false" label={label} missingManifest="{missing}" type="Maven">\n')
WRAP = ['Bundle-Name: {name}', 'Bundle-SymbolicName: {name}',
        'version: ${{version_cleanup;${{mvnVersion}}}}', 'Bundle-Version: ${{version}}',
        'Import-Package: *;resolution:=optional',
        'Export-Package: *;version="${{version}}";-noimport:=true']


def read(lists):
    """Sections in file order: (title, plain coordinates, wrapped (coordinate, name, instructions))."""
    sections = []
    for name in lists:
        for line in open(name, encoding='utf-8'):
            line = line.split('#')[0].strip()
            if line.startswith('['):
                sections.append((line.strip('[]'), [], []))
            elif line.startswith('@wrap'):
                words = line.split(None, 3)
                sections[-1][2].append((words[1], words[2], words[3] if len(words) > 3 else ''))
            elif line:
                sections[-1][1].append(line)
    return sections


def dependency(coordinate):
    group, artifact, version = coordinate.split(':')
    return (f'\t\t\t\t<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>'
            f'<version>{version}</version><type>jar</type></dependency>\n')


def location(label, missing, coordinates, instructions=None):
    text = LOCATION.format(label=quoteattr(label), missing=missing)
    text += '\t\t\t<dependencies>\n' + ''.join(map(dependency, coordinates)) + '\t\t\t</dependencies>\n'
    if instructions:
        text += '\t\t\t<instructions><![CDATA[\n' + '\n'.join(instructions) + '\n]]></instructions>\n'
    return text + '\t\t</location>\n'


def main(name, lists):
    out = ('<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<?pde version="3.8"?>\n'
           '<!-- written by releng/target/gentarget.py from the lists beside it; do not edit -->\n'
           f'<target name={quoteattr(name)}>\n\t<locations>\n')
    for title, plain, wrapped in read(lists):
        if plain:
            out += location(title, 'error', plain)
        for coordinate, bundle, extra in wrapped:
            lines = [w.format(name=bundle) for w in WRAP] + [x.strip() for x in extra.split(';;') if x.strip()]
            out += location('wrap ' + bundle, 'generate', [coordinate], lines)
    sys.stdout.write(out + '\t</locations>\n</target>\n')


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
