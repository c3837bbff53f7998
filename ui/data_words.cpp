// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_words.h"

#include <QCoreApplication>

namespace headroom {

QString dataWords(const std::string& text)
{
    return QCoreApplication::translate("Data", text.c_str());
}

QString purposeWords(const std::string& purpose)
{
    return QCoreApplication::translate("Purpose", purpose.c_str());
}

} // namespace headroom

#ifdef HEADROOM_FOR_LUPDATE // never: lupdate reads no JSON, but this. tests/lint compares it with resources/rulesets and resources/catalogue
const char* const ofResources[] = {
    QT_TRANSLATE_NOOP("Data", "Whitepaper, Table 1"),
    QT_TRANSLATE_NOOP("Data", "SageMaker Studio Administration Best Practices (AWS whitepaper), network management, Table 1"),
    QT_TRANSLATE_NOOP("Data", "Whitepaper, Table 1: one EFS mount target per subnet and availability zone"),
    QT_TRANSLATE_NOOP("Data", "Whitepaper, Table 1: each VPC endpoint takes one address per subnet and availability zone"),
    QT_TRANSLATE_NOOP("Data", "Whitepaper, Table 1: one Jupyter Server per user"),
    QT_TRANSLATE_NOOP("Data", "Whitepaper, Table 1: one interface per unique instance type of a user profile or shared space"),
    QT_TRANSLATE_NOOP("Data", "Whitepaper, Table 1: two addresses per training instance, five with EFA"),
    QT_TRANSLATE_NOOP("Data", "Whitepaper, network management: two addresses per processing instance"),
    QT_TRANSLATE_NOOP("Data", "Today's Studio"),
    QT_TRANSLATE_NOOP("Data", "Amazon SageMaker AI Developer Guide: Studio spaces, VPC-only access, jobs in a VPC, HyperPod"),
    QT_TRANSLATE_NOOP("Data", "Amazon EFS: one mount target per availability zone of the domain"),
    QT_TRANSLATE_NOOP("Data", "AWS PrivateLink: one interface per endpoint and chosen subnet"),
    QT_TRANSLATE_NOOP("Data", "Studio spaces are 1:1 with an app instance; one interface per running space is inferred, one third-party measurement agrees"),
    QT_TRANSLATE_NOOP("Data", "SageMaker AI Developer Guide: at least two addresses per training instance, five with EFA"),
    QT_TRANSLATE_NOOP("Data", "SageMaker AI Developer Guide: at least two addresses per processing instance"),
    QT_TRANSLATE_NOOP("Data", "SageMaker AI Developer Guide: at least two addresses per transform instance; with EFA as hosting"),
    QT_TRANSLATE_NOOP("Data", "SageMaker AI Developer Guide: two addresses per hosting instance, five with EFA; at least two zones"),
    QT_TRANSLATE_NOOP("Data", "SageMaker HyperPod: 32 addresses per P5 instance under Slurm"),
    QT_TRANSLATE_NOOP("Data", "SageMaker HyperPod: 81 addresses per P5 instance under EKS, 50 from the primary card and one from each of the other 31"),
    QT_TRANSLATE_NOOP("Purpose", "SageMaker API: create and describe domains, apps, jobs and models"),
    QT_TRANSLATE_NOOP("Purpose", "Invoke SageMaker endpoints"),
    QT_TRANSLATE_NOOP("Purpose", "Notebook instances"),
    QT_TRANSLATE_NOOP("Purpose", "Open Studio and its spaces"),
    QT_TRANSLATE_NOOP("Purpose", "Data, models and notebooks in S3"),
    QT_TRANSLATE_NOOP("Purpose", "Look up and authorise container images"),
    QT_TRANSLATE_NOOP("Purpose", "Pull container images"),
    QT_TRANSLATE_NOOP("Purpose", "CloudWatch Logs: logs of apps and jobs"),
    QT_TRANSLATE_NOOP("Purpose", "CloudWatch metrics"),
    QT_TRANSLATE_NOOP("Purpose", "Temporary credentials for roles"),
    QT_TRANSLATE_NOOP("Purpose", "Read and write the online feature store"),
    QT_TRANSLATE_NOOP("Purpose", "Metrics that training jobs and experiments send"),
    QT_TRANSLATE_NOOP("Purpose", "EC2 API: subnets, security groups and interfaces of jobs"),
    QT_TRANSLATE_NOOP("Purpose", "Systems Manager: parameters and the identifiers of images"),
    QT_TRANSLATE_NOOP("Purpose", "Secrets, such as credentials of code repositories and databases"),
    QT_TRANSLATE_NOOP("Purpose", "SageMaker Projects and their templates"),
    QT_TRANSLATE_NOOP("Purpose", "Keys for encryption"),
    QT_TRANSLATE_NOOP("Purpose", "EFS API; mounting takes the mount target, not this"),
    QT_TRANSLATE_NOOP("Purpose", "DynamoDB tables"),
    QT_TRANSLATE_NOOP("Purpose", "CodeCommit API"),
    QT_TRANSLATE_NOOP("Purpose", "Git on CodeCommit repositories"),
    QT_TRANSLATE_NOOP("Purpose", "CodeArtifact API: log in to package repositories"),
    QT_TRANSLATE_NOOP("Purpose", "Install packages from CodeArtifact"),
    QT_TRANSLATE_NOOP("Purpose", "Athena queries"),
    QT_TRANSLATE_NOOP("Purpose", "Glue data catalogue, jobs and interactive sessions"),
    QT_TRANSLATE_NOOP("Purpose", "Invoke Lambda functions"),
    QT_TRANSLATE_NOOP("Purpose", "EventBridge: schedules and reactions to job states"),
    QT_TRANSLATE_NOOP("Purpose", "Step Functions workflows"),
    QT_TRANSLATE_NOOP("Purpose", "Queues"),
    QT_TRANSLATE_NOOP("Purpose", "Notifications"),
    QT_TRANSLATE_NOOP("Purpose", "Bedrock API: list and customise foundation models"),
    QT_TRANSLATE_NOOP("Purpose", "Invoke Bedrock foundation models"),
    QT_TRANSLATE_NOOP("Purpose", "Redshift API: find clusters"),
    QT_TRANSLATE_NOOP("Purpose", "Redshift queries"),
    QT_TRANSLATE_NOOP("Purpose", "RDS API: find databases"),
    QT_TRANSLATE_NOOP("Purpose", "Forecasts in Canvas"),
    QT_TRANSLATE_NOOP("Purpose", "Query forecasts in Canvas"),
    QT_TRANSLATE_NOOP("Purpose", "Image models in Canvas"),
    QT_TRANSLATE_NOOP("Purpose", "Document models in Canvas"),
    QT_TRANSLATE_NOOP("Purpose", "Text models in Canvas"),
    QT_TRANSLATE_NOOP("Purpose", "Scale hosting endpoints by load"),
    QT_TRANSLATE_NOOP("Purpose", "EMR clusters that Studio connects to"),
    QT_TRANSLATE_NOOP("Purpose", "EMR Serverless applications"),
    QT_TRANSLATE_NOOP("Purpose", "Managed Airflow: environments"),
    QT_TRANSLATE_NOOP("Purpose", "Managed Airflow: its workers and scheduler"),
    QT_TRANSLATE_NOOP("Purpose", "Lake Formation permissions on data"),
    QT_TRANSLATE_NOOP("Purpose", "DataZone projects and data products"),
    QT_TRANSLATE_NOOP("Purpose", "Private REST APIs behind API Gateway"),
    QT_TRANSLATE_NOOP("Purpose", "Session Manager: remote connections to spaces"),
    QT_TRANSLATE_NOOP("Purpose", "Systems Manager agent messages"),
};
#endif
