#!/usr/bin/env python3
"""Does a report on a made-up portfolio find every defect that was put into it, and nothing else?

usage: compare_with_truth.py TRUTH.jsonl REPORT.json

TRUTH.jsonl has one defect a line:
    rule        the rule that must report it
    kind        what kind of defect it is, for the list of misses
    subjects    [{type, id}]: where it must be reported, on each of them
    related     [{type, id}]: what else belongs to it
    tolerated   [{rule, id}]: what may be reported as its consequence
REPORT.json is what `goalrules check PORTFOLIO.json --format json` prints.

For each rule of the truth it prints recall (the share of the subjects that the rule is reported on) and precision (the share of its
findings that are on a subject of the truth, where a tolerated finding counts for neither), and then lists what was missed and what was reported
without cause. Two findings of a rule on one subject count once.

Exit code: 0 where recall is 1 and precision at least 0.98 for each rule, else 1.
"""
import json
import sys
from collections import defaultdict

MOST_LISTED = 20
LEAST_PRECISION = 0.98
REPORTS = ('goalReports', 'metricReports', 'metricSetReports', 'teamReports', 'personReports')


def read_truth(path):
    """The rules of the truth: rule -> {subject: defect}, and what is tolerated: {(rule, id)}."""
    wanted, tolerated = defaultdict(dict), set()
    with open(path, encoding='utf-8') as lines:
        for defect in map(json.loads, lines):
            for subject in defect['subjects']:
                wanted[defect['rule']][subject['id']] = defect['defect']
            tolerated |= {(other['rule'], other['id']) for other in defect['tolerated']}
    return wanted, tolerated


def read_findings(path):
    """What was reported: rule -> {id of the subject: message}."""
    found = defaultdict(dict)
    with open(path, encoding='utf-8') as file:
        report = json.load(file)
    for reports in (report.get(name, ()) for name in REPORTS):
        for finding in (finding for subject in reports for finding in subject.get('findings', ())):
            found[finding['ruleId']][finding['location']['subjectId']] = finding['message']
    return found


def listed(title, rows):
    for row in rows[:MOST_LISTED]:
        print(f'  {title} {row}')
    if len(rows) > MOST_LISTED:
        print(f'  … and {len(rows) - MOST_LISTED} more')


def main(truth, report):
    wanted, tolerated = read_truth(truth)
    found = read_findings(report)
    good = True
    print('rule    subjects  found  recall  alarms  precision')
    for rule in sorted(wanted):
        hits = wanted[rule].keys() & found[rule].keys()
        missed = sorted(wanted[rule].keys() - hits)
        false = sorted(id for id in found[rule] if id not in hits and (rule, id) not in tolerated)
        recall = len(hits) / len(wanted[rule])
        precision = len(hits) / (len(hits) + len(false)) if hits or false else 1
        good &= recall == 1 and precision >= LEAST_PRECISION
        print(f'{rule:6}  {len(wanted[rule]):8}  {len(hits):5}  {recall:6.3f}  {len(false):6}  {precision:9.3f}')
        listed('missed:', [f'{wanted[rule][id]} on {id}' for id in missed])
        listed('without cause:', [f'{id}: {found[rule][id]}' for id in false])
    return 0 if good else 1


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
