#!/usr/bin/env python3
"""Writes the product definition: every bundle of the target platform but the test libraries, and our own ones.

usage: genproduct.py M2REPO OWN,OWN... LIST...  > plurix.product
       genproduct.py M2REPO -stock LIST...      > ../install-proof/stock/stock.product    (a plain Eclipse, none of ours)

The lists are those of ../target. No native launcher (it cannot be had from Maven Central): ./plurix ide starts the product with java.
"""
import sys
import zipfile

TEST_LIBRARIES = ('org.junit.', 'org.opentest4j', 'org.apiguardian')
HEAD = '''<?xml version="1.0" encoding="UTF-8"?>
<?pde version="3.5"?>
<!-- written by genproduct.py: edit the lists in ../target, not this file -->
<product name="{name}" uid="{uid}"{id} application="{application}" version="0.1.0.qualifier" type="bundles" useFeatures="false" includeLaunchers="false" autoIncludeRequirements="false">
   <configIni use="default"/>
   <launcherArgs>
      <programArgs>-data @noDefault</programArgs>
      <vmArgs>-Xmx1g --add-modules=ALL-SYSTEM</vmArgs>
      <vmArgsMac>-XstartOnFirstThread</vmArgsMac>
   </launcherArgs>
   <plugins>'''
START = '''   </plugins>
   <configurations>'''
TAIL = '''   </configurations>
</product>'''
# the service loader is there in newer releases only: SWT reads SVG icons through it
LEVELS = {'org.apache.felix.scr': 2, 'org.eclipse.core.runtime': 0, 'org.eclipse.equinox.common': 2, 'org.eclipse.equinox.event': 2,
          'org.eclipse.equinox.simpleconfigurator': 1, 'org.apache.aries.spifly.dynamic.bundle': 2}


def manifest(repository, coordinate):
    group, artifact, version = coordinate.split(':')
    jar = f"{repository}/{group.replace('.', '/')}/{artifact}/{version}/{artifact}-{version}.jar"
    text = zipfile.ZipFile(jar).read('META-INF/MANIFEST.MF').decode('utf-8', 'replace').replace('\r\n', '\n').replace('\n ', '')
    return dict(line.split(': ', 1) for line in text.split('\n') if ': ' in line)


def bundles(repository, lists):
    for name in lists:
        for line in open(name, encoding='utf-8'):
            line = line.split('#')[0].strip()
            if not line or line.startswith('['):
                continue
            if line.startswith('@wrap'):
                yield line.split()[2], False
            elif not line.startswith(TEST_LIBRARIES):
                headers = manifest(repository, line)
                yield headers['Bundle-SymbolicName'].split(';')[0].strip(), 'Fragment-Host' in headers


def main():
    repository, own, lists = sys.argv[1], sys.argv[2].split(','), sys.argv[3:]
    stock = own[0][1:] if own[0].startswith('-') else None
    print(HEAD.format(name='Eclipse' if stock else 'Plurix IDE', uid=f'org.plurix.{stock}' if stock else 'org.plurix.product',
                      application='org.eclipse.ui.ide.workbench' if stock else 'org.plurix.ide.product.application',
                      id='' if stock else ' id="org.plurix.ide.product.plurix"'))
    parts = sorted(set(bundles(repository, lists)) | {(name, False) for name in own if not stock})
    for name, fragment in parts:
        print(f'      <plugin id="{name}"' + (' fragment="true"' if fragment else '') + '/>')
    print(START)
    for name, level in sorted(LEVELS.items()):
        if (name, False) in parts:
            print(f'      <plugin id="{name}" autoStart="true" startLevel="{level}"/>')
    print(TAIL)


main()
