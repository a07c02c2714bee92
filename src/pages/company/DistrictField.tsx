import { useFormContext, useWatch } from 'react-hook-form';
import { currentDistricts, districtAreas, districts, formerDistricts } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { Field } from '../../ui/index.ts';
import { useOpenAssessment } from '../assessment/maturityView.ts';
import type { CompanyForm } from './companyForm.ts';

const areas = Object.entries(districtAreas);

/** The 37 units of Chongqing by area. A former unit is named and never changed for the user (SPEC C5). */
export function DistrictField() {
  const { t, language } = useText();
  const { register, control } = useFormContext<CompanyForm>();
  const chosen = useWatch({ control, name: 'district' });
  const version = useOpenAssessment().company.districtVersion;
  const former = formerDistricts.find(
    (candidate) => candidate.code === chosen && currentDistricts(chosen, version ?? '').join() !== chosen,
  );
  return (
    <Field
      id="district"
      label={t('company.district')}
      aside={t('common.optional')}
      message={
        former === undefined
          ? undefined
          : { tone: 'warn', text: t('company.districtFormer', { name: former.name, until: former.until }) }
      }
    >
      <select id="district" aria-describedby="district-message" {...register('district')}>
        <option value="">{t('company.districtNone')}</option>
        {former !== undefined && <option value={former.code}>{former.name}</option>}
        {areas.map(([area, names]) => (
          <optgroup key={area} label={language === 'en' ? names.en : names.name}>
            {districts
              .filter((district) => district.area === area && district.code !== former?.code)
              .map((district) => (
                <option key={district.code} value={district.code}>
                  {language === 'en' ? district.en : district.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
