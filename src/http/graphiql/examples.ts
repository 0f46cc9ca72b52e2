// examples: the operations that GraphiQL opens with, one for each tab; each answers from the seeds of this package.

const support = `# Which targets support 两个先行, by which way, and where do the documents say so?
query TargetsThatSupport {
  trace(from: "strategy/two-firsts", direction: DOWN, to: [TARGET], basis: STATED, first: 20) {
    truncated
    nodes {
      length
      steps {
        entity {
          id
          name
        }
        link {
          type
          evidence {
            quote
            paragraph
            document {
              name
            }
          }
        }
      }
    }
  }
}
`;

const missing = `# What is missing: areas without targets, targets without a baseline, …
query Gaps {
  gaps(first: 100) {
    totalCount
    nodes {
      kind
      message
      entity {
        id
        name
      }
    }
  }
}
`;

const search = `# Names and aliases, Chinese or English; the best match first.
query Search {
  search(text: "保障性租赁住房", first: 10) {
    totalCount
    edges {
      score
      node {
        id
        kind
        name
        nameEn: name(lang: EN)
      }
    }
  }
}
`;

const page = `# A page of a list: filtered, ordered; go on with after: "<endCursor>".
query LargestTargets {
  targets(first: 10, where: { year: { eq: 2023 } }, orderBy: [{ field: VALUE, direction: DESC }]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      value
      unit
      asWritten
      comparator
      evidence(first: 1) {
        quote
        prefix
        suffix
      }
    }
  }
}
`;

const questions = `# The major questions, and the areas of work that answer them.
query MajorQuestions {
  majorQuestions {
    nodes {
      name
      nameEn: name(lang: EN)
      links(direction: IN, types: [ANSWERS]) {
        totalCount
        nodes {
          basis
          rationale
          from {
            name
          }
        }
      }
    }
  }
}
`;

const around = `# What is around 两个先行, two links away.
query Neighborhood {
  neighborhood(id: "strategy/two-firsts", hops: 2, limit: 50) {
    truncated
    nodes {
      id
      kind
      name
    }
    links {
      type
      from {
        id
      }
      to {
        id
      }
    }
  }
}
`;

export const examples = [support, search, missing, page, questions, around];
